package io.woocom.adapters.concurrent;

import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/// Pauses are random, so that two who met do not meet again ("full jitter").
final class WithPauses implements Retries {

    private static final int FIRST_MILLIS = 5;
    private static final int LONGEST_MILLIS = 200;

    private final int most;
    private final RandomGenerator random;

    WithPauses(int most, RandomGenerator random) {
        if (most < 1) {
            throw new IllegalArgumentException("at least one try, not " + most);
        }
        this.most = most;
        this.random = random;
    }

    @Override
    public <T> T whileStale(Supplier<T> attempt) {
        for (var tries = 1; ; tries++) {
            try {
                return attempt.get();
            } catch (Refusal.Stale e) {
                if (tries == most) {
                    throw e;
                }
                pause(tries);
            }
        }
    }

    private void pause(int tries) {
        var longest = Math.min(LONGEST_MILLIS, FIRST_MILLIS << Math.min(tries - 1, 16));
        try {
            Thread.sleep(random.nextInt(longest + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for another writer", e);
        }
    }
}
