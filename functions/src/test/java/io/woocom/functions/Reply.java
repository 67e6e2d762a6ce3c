package io.woocom.functions;

import io.woocom.adapters.json.Json;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An answer as a test reads it.
public record Reply(int status, Map<String, String> headers, String body) {

    public String header(String name) {
        return headers.getOrDefault(name, "");
    }

    /// The value at a JSON Pointer, as text; `null` as "null", what is missing as "missing".
    public String at(String pointer) {
        @Nullable Object value = Json.read(body);
        for (var part : pointer.substring(1).split("/", -1)) {
            value =
                    switch (value) {
                        case Map<?, ?> members when members.containsKey(part) -> members.get(part);
                        case List<?> items when Integer.parseInt(part) < items.size() ->
                                items.get(Integer.parseInt(part));
                        case null, default -> "missing";
                    };
        }
        return String.valueOf(value);
    }

    /// All faults as `pointer code`.
    public List<String> faults() {
        return Json.object(body).get("errors") instanceof List<?> errors
                ? errors.stream().map(Reply::fault).toList()
                : List.of();
    }

    private static String fault(@Nullable Object error) {
        return error instanceof Map<?, ?> members
                ? members.get("pointer") + " " + members.get("code")
                : "";
    }
}
