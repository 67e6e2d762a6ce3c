package io.woocom.local.identity;

import java.util.LinkedHashMap;
import java.util.Map;

/// One HTTP response. Nothing this server says may be cached unless it says so itself.
record Answer(int status, Map<String, String> headers, String body) {

    Answer(int status, String contentType, String body) {
        this(
                status,
                Map.of(
                        "Content-Type",
                        contentType,
                        "Cache-Control",
                        "no-store",
                        "X-Content-Type-Options",
                        "nosniff"),
                body);
    }

    static Answer json(int status, JsonObject body) {
        return new Answer(status, "application/json", body.toString());
    }

    static Answer text(int status, String body) {
        return new Answer(status, "text/plain; charset=utf-8", body + "\n");
    }

    /// 302 even after a form, as Cognito does: browsers follow with GET.
    static Answer redirect(String location) {
        return text(302, "").with("Location", location);
    }

    Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }
}
