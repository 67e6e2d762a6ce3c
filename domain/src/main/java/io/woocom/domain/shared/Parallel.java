package io.woocom.domain.shared;

import java.util.function.Supplier;

/// Sends look-ups together that do not need each other's answers, so that they cost one round trip.
@FunctionalInterface
public interface Parallel {

    /// Begins a look-up and answers at once; the supplier waits for the result, or throws what the
    /// look-up threw.
    <T> Supplier<T> begin(Supplier<T> lookUp);
}
