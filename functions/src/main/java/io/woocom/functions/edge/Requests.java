package io.woocom.functions.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import io.woocom.adapters.http.Body;
import io.woocom.adapters.http.Rejection;
import io.woocom.adapters.http.Request;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes a request of ours of an event.
final class Requests {

    private Requests() {}

    /// @throws Rejection.Malformed for a query that is wrongly encoded
    static Request of(APIGatewayV2HTTPEvent event, Instant now, String traceId) {
        return new Request(
                event.getRequestContext().getHttp().getMethod(),
                event.getRawPath(),
                orEmpty(event.getPathParameters()),
                query(event.getRawQueryString()),
                headers(orEmpty(event.getHeaders())),
                body(event),
                now,
                traceId,
                source(event));
    }

    private static Map<String, String> headers(Map<String, String> given) {
        var headers = new HashMap<String, String>();
        given.forEach((name, value) -> headers.put(name.toLowerCase(Locale.ROOT), value));
        return headers;
    }

    /// Whom CloudFront saw, which stands in front and overwrites this header, else whom the gateway
    /// saw.
    private static String source(APIGatewayV2HTTPEvent event) {
        var viewer = headers(orEmpty(event.getHeaders())).get("cloudfront-viewer-address");
        if (viewer != null && viewer.contains(":")) {
            return viewer.substring(0, viewer.lastIndexOf(':'));
        }
        @Nullable String seen = event.getRequestContext().getHttp().getSourceIp();
        return seen == null ? "" : seen;
    }

    /// From the raw text: the event's own map joins repeated parameters by commas.
    private static Map<String, List<String>> query(@Nullable String raw) {
        var query = new HashMap<String, List<String>>();
        if (raw == null || raw.isEmpty()) {
            return query;
        }
        for (var pair : raw.split("&", -1)) {
            var sign = pair.indexOf('=');
            var name = decoded(sign < 0 ? pair : pair.substring(0, sign));
            var value = sign < 0 ? "" : decoded(pair.substring(sign + 1));
            if (!name.isEmpty()) {
                query.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }
        return query;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException _) {
            throw new Rejection.Malformed("the query is not URL-encoded");
        }
    }

    private static Body body(APIGatewayV2HTTPEvent event) {
        var text = event.getBody();
        if (text == null) {
            return Body.NONE;
        }
        return Body.of(
                event.getIsBase64Encoded()
                        ? Base64.getDecoder().decode(text)
                        : text.getBytes(UTF_8));
    }

    private static Map<String, String> orEmpty(@Nullable Map<String, String> map) {
        return map == null ? Map.of() : map;
    }
}
