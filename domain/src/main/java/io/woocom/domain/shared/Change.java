package io.woocom.domain.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What a command did to an aggregate: the next state, the facts it tells, and the claim of the
/// request that asked for it. A state port writes all three in one atomic write, so nothing can be
/// saved without being told.
public record Change<S, E>(S state, List<E> events, boolean changed, Optional<Claim> claim) {

    public Change {
        events = List.copyOf(events);
        if (!changed && !events.isEmpty()) {
            throw new IllegalArgumentException("a change that changes nothing tells no facts");
        }
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies and never writes to the array
    public static <S, E> Change<S, E> to(S state, E... events) {
        return new Change<>(state, List.of(events), true, Optional.empty());
    }

    public static <S, E> Change<S, E> to(S state, List<E> events) {
        return new Change<>(state, events, true, Optional.empty());
    }

    /// The command had been carried out before, or asks for what already is: nothing is written.
    public static <S, E> Change<S, E> none(S state) {
        return new Change<>(state, List.of(), false, Optional.empty());
    }

    public Change<S, E> claimedBy(Optional<Claim> request) {
        return new Change<>(state, events, changed, request);
    }

    public Change<S, E> with(UnaryOperator<S> next) {
        return new Change<>(next.apply(state), events, changed, claim);
    }
}
