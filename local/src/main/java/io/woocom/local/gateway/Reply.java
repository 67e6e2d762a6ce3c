package io.woocom.local.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What goes back.
@SuppressWarnings("ArrayRecordComponent") // never compared, and copied by nobody
public record Reply(int status, Map<String, List<String>> headers, byte[] body) {

    public static Reply of(int status, String contentType, byte[] body) {
        return new Reply(status, Map.of("content-type", List.of(contentType)), body);
    }

    public static Reply of(int status, String contentType, String body) {
        return of(status, contentType, body.getBytes(UTF_8));
    }

    /// How the gateway itself refuses.
    static Reply message(int status, String message) {
        return of(status, "application/json", "{\"message\":\"" + message + "\"}");
    }

    static Reply unauthorized() {
        return message(401, "Unauthorized").with("www-authenticate", "Bearer");
    }

    static Reply unavailable() {
        return message(503, "Service Unavailable").with("retry-after", "1");
    }

    public Reply with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, List.of(value));
        return new Reply(status, more, body);
    }
}
