package io.woocom.local.identity;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.NotJson;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON object, read with the types its reader expects: anything else is Cognito's
/// `InvalidParameterException`.
record JsonObject(Map<String, Object> members) {

    static final JsonObject EMPTY = new JsonObject(Map.of());

    static JsonObject parse(String text) {
        try {
            return cast(Json.object(text));
        } catch (NotJson _) {
            throw CognitoError.invalidParameter("The request body is not a JSON object.");
        }
    }

    static JsonObject of(String name, Object value) {
        return EMPTY.with(name, value);
    }

    JsonObject with(String name, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(name, plain(value));
        return new JsonObject(more);
    }

    JsonObject with(String name, Optional<?> value) {
        return value.map(present -> with(name, present)).orElse(this);
    }

    String text(String name) {
        return optionalText(name)
                .orElseThrow(
                        () -> CognitoError.invalidParameter("Missing required parameter " + name));
    }

    Optional<String> optionalText(String name) {
        return optional(name, String.class);
    }

    boolean flag(String name) {
        return optional(name, Boolean.class).orElse(false);
    }

    long number(String name) {
        return optional(name, Number.class).orElse(0).longValue();
    }

    /// Kept as ISO-8601 text, to the nanosecond.
    Instant instant(String name) {
        return Instant.parse(text(name));
    }

    JsonObject object(String name) {
        return optionalObject(name).orElse(EMPTY);
    }

    Optional<JsonObject> optionalObject(String name) {
        return optional(name, Map.class).map(JsonObject::cast);
    }

    List<JsonObject> objects(String name) {
        return list(name, Map.class).stream().map(JsonObject::cast).toList();
    }

    List<String> texts(String name) {
        return list(name, String.class);
    }

    @Override
    public String toString() {
        return Json.write(members);
    }

    private static Object plain(Object value) {
        return switch (value) {
            case JsonObject nested -> nested.members;
            case Collection<?> all -> all.stream().map(JsonObject::plain).toList();
            default -> value;
        };
    }

    private <T> List<T> list(String name, Class<T> type) {
        var values = new ArrayList<T>();
        for (Object value : optional(name, List.class).orElse(List.of())) {
            values.add(expect(name, value, type));
        }
        return values;
    }

    private <T> Optional<T> optional(String name, Class<T> type) {
        return Optional.ofNullable(members.get(name)).map(value -> expect(name, value, type));
    }

    private static <T> T expect(String name, Object value, Class<T> type) {
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw CognitoError.invalidParameter("Invalid type of parameter " + name);
    }

    private static JsonObject cast(Map<?, ?> map) {
        var members = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> members.put(String.valueOf(name), value));
        return new JsonObject(members);
    }
}
