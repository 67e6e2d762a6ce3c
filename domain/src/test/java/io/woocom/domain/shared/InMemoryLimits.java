package io.woocom.domain.shared;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts in a map: the contract without a database.
public final class InMemoryLimits implements Limits {

    private final Map<List<Object>, Long> counts = new HashMap<>();
    private final InstantSource clock;

    public InMemoryLimits(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Standing count(String what, String who, Limit limit) {
        var until = limit.endOfWindow(clock.instant());
        var done = counts.merge(List.of(what, who, until), 1L, Long::sum);
        return new Standing(limit, done, until);
    }
}
