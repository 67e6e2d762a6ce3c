package io.woocom.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A function's answer as the reply to its caller.
final class Replies {

    /// The connection is the gateway's.
    private static final Set<String> NOT_THE_FUNCTIONS =
            Set.of("connection", "content-length", "transfer-encoding", "keep-alive", "upgrade");

    private Replies() {}

    /// @throws IllegalArgumentException if it is no HTTP answer
    static Reply of(APIGatewayV2HTTPResponse answer) {
        var headers = new LinkedHashMap<String, List<String>>();
        headers.put("content-type", List.of("application/json"));
        if (answer.getHeaders() != null) {
            answer.getHeaders().forEach((name, value) -> put(headers, name, List.of(value)));
        }
        if (answer.getMultiValueHeaders() != null) {
            answer.getMultiValueHeaders().forEach((name, values) -> put(headers, name, values));
        }
        if (answer.getCookies() != null) {
            put(headers, "set-cookie", answer.getCookies());
        }
        var status = answer.getStatusCode() == 0 ? 200 : answer.getStatusCode();
        if (status < 200 || status > 599) {
            throw new IllegalArgumentException("not a status: " + status);
        }
        return new Reply(status, headers, body(answer));
    }

    private static void put(Map<String, List<String>> headers, String name, List<String> values) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (!NOT_THE_FUNCTIONS.contains(lower)) {
            headers.put(lower, new ArrayList<>(values));
        }
    }

    private static byte[] body(APIGatewayV2HTTPResponse answer) {
        if (answer.getBody() == null) {
            return new byte[0];
        }
        return answer.getIsBase64Encoded()
                ? Base64.getDecoder().decode(answer.getBody())
                : answer.getBody().getBytes(UTF_8);
    }
}
