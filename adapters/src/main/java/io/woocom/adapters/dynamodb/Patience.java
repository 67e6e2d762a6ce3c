package io.woocom.adapters.dynamodb;

import io.woocom.domain.shared.Refusal;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Waits while others write the same items: at most eight tries, the pauses doubling from 10 ms and
/// drawn at random, so that those who met do not meet again.
final class Patience {

    private static final int MOST_TRIES = 8;
    private static final int FIRST_PAUSE_MILLIS = 10;
    private static final int LONGEST_PAUSE_MILLIS = 400;
    private static final Set<String> PASSING =
            Set.of(
                    "None",
                    "TransactionConflict",
                    "ThrottlingError",
                    "ProvisionedThroughputExceeded");

    /// Nothing was written, and no condition is to blame.
    static final class Crowded extends RuntimeException {
        private static final long serialVersionUID = 1;

        Crowded(DynamoDbException cause) {
            super(cause);
        }

        boolean passes() {
            return !(getCause() instanceof TransactionCanceledException e)
                    || e.cancellationReasons().stream()
                            .allMatch(reason -> PASSING.contains(reason.code()));
        }
    }

    /// @throws Refusal.Stale if the items stay crowded: whoever wrote them changed them
    /// @throws Crowded for a transaction that was cancelled for a reason that does not pass
    <T> T untilWritten(Supplier<T> attempt) {
        for (var left = MOST_TRIES; ; left--) {
            try {
                return attempt.get();
            } catch (Crowded e) {
                if (!e.passes()) {
                    throw e;
                }
                if (left == 1) {
                    throw Refusal.stale("this");
                }
                pause(MOST_TRIES - left);
            }
        }
    }

    static void pause(int tries) {
        var longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << tries);
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, longest + 1L));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for other writers", e);
        }
    }
}
