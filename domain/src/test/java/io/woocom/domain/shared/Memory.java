package io.woocom.domain.shared;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// What the in-memory fakes of one shop share: a lock, so that a write is atomic across all of
/// them; the clock; and every fact in the order of saving.
public final class Memory {

    private final List<Told> told = new ArrayList<>();
    private final InstantSource clock;
    private Runnable happening = () -> {};

    public Memory(InstantSource clock) {
        this.clock = clock;
    }

    /// One fact: the `sequence`-th of its subject, and the aggregate as it was saved with it.
    public record Told(String subject, long sequence, Object event, Object state) {}

    public InstantSource clock() {
        return clock;
    }

    /// What a second writer does just before the next write.
    public synchronized void beforeNextWrite(Runnable anything) {
        happening = anything;
    }

    /// How a fake saves a change: the claim is met before a second writer, and both before anything
    /// is written.
    ///
    /// @param current throws if somebody else saved meanwhile
    /// @param put writes and tells
    public <S, E> S save(
            Change<S, E> change,
            InMemoryClaims claims,
            Consumer<Change<S, E>> current,
            Function<Change<S, E>, S> put) {
        if (!change.changed()) {
            return change.state();
        }
        return write(() -> {
            claims.requireFree(change.claim());
            current.accept(change);
            claims.keep(change.claim());
            return put.apply(change);
        });
    }

    /// A write, atomic across all fakes.
    public synchronized <T> T write(Supplier<T> write) {
        var before = happening;
        happening = () -> {};
        before.run();
        return write.get();
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
