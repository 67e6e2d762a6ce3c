package io.woocom.domain.webhook;

import java.time.Duration;
import java.util.List;

/// How long a receiver that fails is left alone: seconds at first, hours in the end.
final class Backoff {

    /// After that it counts as dead.
    static final Duration PATIENCE = Duration.ofDays(5);

    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofMinutes(30),
                    Duration.ofHours(1),
                    Duration.ofHours(2),
                    Duration.ofHours(4),
                    Duration.ofHours(8));

    private Backoff() {}

    /// @param tries how often it has failed in a row, from 1
    static Duration after(int tries) {
        return PAUSES.get(Math.min(tries, PAUSES.size()) - 1);
    }
}
