package io.woocom.domain.shared;

import java.util.function.Supplier;

/// Tries again at once, a hundred times in all.
public final class ImmediateRetries implements Retries {

    private static final int MOST = 100;

    @Override
    public <T> T whileStale(Supplier<T> attempt) {
        for (var left = MOST; ; left--) {
            try {
                return attempt.get();
            } catch (Refusal.Stale e) {
                if (left == 1) {
                    throw e;
                }
            }
        }
    }
}
