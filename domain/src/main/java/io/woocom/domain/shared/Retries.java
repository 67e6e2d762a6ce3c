package io.woocom.domain.shared;

import java.util.function.Supplier;

/// How often, and with what pauses, a command that met a second writer is tried again. Only for
/// commands that are safe to repeat: a stale write changed nothing.
@FunctionalInterface
public interface Retries {

    /// Runs the attempt until it ends otherwise than in {@link Refusal.Stale}; the last one is
    /// thrown on.
    <T> T whileStale(Supplier<T> attempt);
}
