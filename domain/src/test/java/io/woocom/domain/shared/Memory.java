package io.woocom.domain.shared;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What the in-memory fakes of one shop share: a lock, so that a write is atomic across all of
/// them; the clock; and every fact in the order of saving.
public final class Memory {

    private final List<Told> told = new ArrayList<>();
    private final InstantSource clock;

    public Memory(InstantSource clock) {
        this.clock = clock;
    }

    /// One fact: the `sequence`-th of its subject, and the aggregate as it was saved with it.
    public record Told(String subject, long sequence, Object event, Object state) {}

    public InstantSource clock() {
        return clock;
    }

    /// Everything that is to throw does so before it changes anything.
    public synchronized <T> T atomically(Supplier<T> write) {
        return write.get();
    }

    /// All facts told until now, in order.
    public synchronized List<Told> told() {
        return List.copyOf(told);
    }

    /// Numbers the facts of a save on from the revision that was read.
    public synchronized void tell(String subject, Revision read, List<?> events, Object state) {
        var sequence = read.sequence();
        for (var event : events) {
            sequence++;
            told.add(new Told(subject, sequence, event, state));
        }
    }
}
