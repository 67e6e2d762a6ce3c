package io.woocom.functions.payment;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/// The fields of a posted form (`application/x-www-form-urlencoded`). What cannot be read is not
/// there.
final class Form {

    private static final int MOST_CHARACTERS = 2_000;

    private Form() {}

    static Map<String, String> of(APIGatewayV2HTTPEvent event) {
        var body = event.getBody();
        if (body == null || body.length() > MOST_CHARACTERS) {
            return Map.of();
        }
        try {
            return fields(
                    event.getIsBase64Encoded()
                            ? new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8)
                            : body);
        } catch (IllegalArgumentException _) {
            return Map.of();
        }
    }

    private static Map<String, String> fields(String body) {
        var fields = new HashMap<String, String>();
        for (var pair : body.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                fields.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
