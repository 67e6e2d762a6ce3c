package io.woocom.adapters.json;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A JSON object under construction, its members in the order of their writing.
public final class Fields {

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    public Fields with(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    public Map<String, @Nullable Object> tree() {
        return members;
    }
}
