package io.woocom.adapters.concurrent;

import io.woocom.domain.shared.Parallel;
import io.woocom.domain.shared.Retries;
import java.util.random.RandomGenerator;

/// The door of this package.
public final class Concurrency {

    private Concurrency() {}

    /// Each look-up on a thread of its own, which serves the next ones too.
    public static Parallel parallel() {
        return new OnThreads();
    }

    /// Tries so often in all, with random pauses between: up to 5 ms after the first, up to twice
    /// as long after each further one, never longer than 200 ms.
    public static Retries retries(int most, RandomGenerator random) {
        return new WithPauses(most, random);
    }
}
