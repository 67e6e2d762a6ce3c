package io.woocom.local.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// A password, the failed sign-ins since the last good one, and the code that may replace the
/// password.
///
/// From the fifth failure on, each one locks the user for twice as long as the one before: one
/// second at first, at most about a quarter of an hour (the lockout of Cognito user pools).
record Credentials(
        PasswordHash password, int failures, Instant lockedUntil, Optional<OneTimeCode> reset) {

    private static final int FREE_FAILURES = 5;
    private static final int MOST_DOUBLINGS = 10;

    static Credentials of(PasswordHash password) {
        return new Credentials(password, 0, Instant.EPOCH, Optional.empty());
    }

    boolean lockedAt(Instant now) {
        return now.isBefore(lockedUntil);
    }

    Credentials failed(Instant now) {
        int doublings = Math.min(failures + 1 - FREE_FAILURES, MOST_DOUBLINGS);
        var until = doublings < 0 ? Instant.EPOCH : now.plus(Duration.ofSeconds(1L << doublings));
        return new Credentials(password, failures + 1, until, reset);
    }

    Credentials succeeded() {
        return new Credentials(password, 0, Instant.EPOCH, reset);
    }

    Credentials resettableWith(OneTimeCode code) {
        return new Credentials(password, failures, lockedUntil, Optional.of(code));
    }
}
