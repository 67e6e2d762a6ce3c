package io.woocom.local.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How many rows went which way.
record Rows(long read, long created, long updated, long unchanged, long refused) {

    static Rows of(Map<String, @Nullable Object> state) {
        Map<?, ?> rows = state.get("rows") instanceof Map<?, ?> map ? map : Map.of();
        return new Rows(
                count(rows, "read"),
                count(rows, "created"),
                count(rows, "updated"),
                count(rows, "unchanged"),
                count(rows, "refused"));
    }

    private static long count(Map<?, ?> rows, String name) {
        return rows.get(name) instanceof Number number ? number.longValue() : 0;
    }

    @Override
    public String toString() {
        return "%d rows: %d created, %d updated, %d unchanged, %d refused"
                .formatted(read, created, updated, unchanged, refused);
    }
}
