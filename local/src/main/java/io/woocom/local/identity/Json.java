package io.woocom.local.identity;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.text.ParseException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON object, read with the types its reader expects: anything else is Cognito's
/// `InvalidParameterException`.
record Json(Map<String, Object> members) {

    static final Json EMPTY = new Json(Map.of());

    static Json parse(String text) {
        try {
            return new Json(JSONObjectUtils.parse(text));
        } catch (ParseException _) {
            throw CognitoError.invalidParameter("The request body is not a JSON object.");
        }
    }

    static Json of(String name, Object value) {
        return EMPTY.with(name, value);
    }

    Json with(String name, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(name, value instanceof Json nested ? nested.members : value);
        return new Json(more);
    }

    Json with(String name, Optional<?> value) {
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

    Json object(String name) {
        return optionalObject(name).orElse(EMPTY);
    }

    Optional<Json> optionalObject(String name) {
        return optional(name, Map.class).map(Json::cast);
    }

    List<Json> objects(String name) {
        return list(name, Map.class).stream().map(Json::cast).toList();
    }

    List<String> texts(String name) {
        return list(name, String.class);
    }

    @Override
    public String toString() {
        return JSONObjectUtils.toJSONString(members);
    }

    private <T> List<T> list(String name, Class<T> type) {
        var values = new ArrayList<T>();
        for (Object value : optional(name, List.class).orElse(List.of()))
            values.add(expect(name, value, type));
        return values;
    }

    private <T> Optional<T> optional(String name, Class<T> type) {
        return Optional.ofNullable(members.get(name)).map(value -> expect(name, value, type));
    }

    private static <T> T expect(String name, Object value, Class<T> type) {
        if (type.isInstance(value)) return type.cast(value);
        throw CognitoError.invalidParameter("Invalid type of parameter " + name);
    }

    private static Json cast(Map<?, ?> map) {
        var members = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> members.put(String.valueOf(name), value));
        return new Json(members);
    }
}
