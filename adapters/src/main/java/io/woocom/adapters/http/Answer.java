package io.woocom.adapters.http;

import io.woocom.adapters.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What goes back: a status, headers and a text, empty where there is no body.
public record Answer(int status, Map<String, String> headers, String body) {

    public Answer {
        headers = Map.copyOf(headers);
    }

    public static Answer json(int status, @Nullable Object tree) {
        return new Answer(status, Map.of("Content-Type", "application/json"), Json.write(tree));
    }

    public static Answer ok(@Nullable Object tree) {
        return json(200, tree);
    }

    public static Answer created(String location, @Nullable Object tree) {
        return json(201, tree).with("Location", location);
    }

    public Answer with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body);
    }

    /// Marked with the version that it shows.
    public Answer tagged(long version) {
        return with("ETag", ETags.of(version, body));
    }

    /// The same, or 304 where the caller holds it already.
    public Answer unlessHeld(Request request) {
        var tag = headers.get("ETag");
        if (tag == null
                || request.header("if-none-match")
                        .filter(held -> ETags.names(held, tag))
                        .isEmpty()) {
            return this;
        }
        return new Answer(304, Map.of("ETag", tag), "");
    }
}
