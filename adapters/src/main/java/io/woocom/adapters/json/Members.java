package io.woocom.adapters.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The members of a JSON object to be written, in this order; what is absent is written as `null`.
public final class Members {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    private Members() {}

    public static Members of(String name, @Nullable Object value) {
        return new Members().and(name, value);
    }

    public static Members none() {
        return new Members();
    }

    public Members and(String name, @Nullable Object value) {
        members.put(name, value instanceof Optional<?> maybe ? maybe.orElse(null) : value);
        return this;
    }

    public Members andAll(Map<String, @Nullable Object> others) {
        members.putAll(others);
        return this;
    }

    public Map<String, @Nullable Object> tree() {
        return Collections.unmodifiableMap(members);
    }
}
