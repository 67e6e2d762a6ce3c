package io.woocom.adapters.dynamodb;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// How far each shard of the event log was read, as text: `3.0.17.…`.
record LogCursor(List<Long> positions) {

    static final LogCursor START = new LogCursor(Collections.nCopies(EventTable.SHARDS, 0L));

    LogCursor {
        positions = List.copyOf(positions);
        if (positions.size() != EventTable.SHARDS
                || positions.stream().anyMatch(position -> position < 0)) {
            throw new IllegalArgumentException("not a position of the event log");
        }
    }

    static LogCursor read(String text) {
        return new LogCursor(Stream.of(text.split("\\.", -1)).map(Long::valueOf).toList());
    }

    /// A position as a sort key: as many digits as a `long` may have.
    static String key(long position) {
        return String.format(Locale.ROOT, "%019d", position);
    }

    LogCursor with(int shard, long position) {
        var next = new ArrayList<>(positions);
        next.set(shard, position);
        return new LogCursor(next);
    }

    @Override
    public String toString() {
        return positions.stream().map(String::valueOf).collect(joining("."));
    }
}
