package io.woocom.local.identity;

import java.time.Duration;
import java.time.Instant;

/// A code sent by mail, and how often it has been guessed wrong. After five wrong tries every
/// further one is refused, right or wrong, until a quarter of an hour after the first; asking for a
/// new code does not wipe the count.
record OneTimeCode(String digits, Instant expiresAt, int wrongTries, Instant triesSince) {

    static final Duration SIGN_UP = Duration.ofHours(24);
    static final Duration RESET = Duration.ofHours(1);

    private static final int TRIES = 5;
    private static final Duration PAUSE = Duration.ofMinutes(15);

    enum Verdict {
        ACCEPTED,
        WRONG,
        EXPIRED,
        TOO_MANY_TRIES;

        void orRefuse() {
            switch (this) {
                case ACCEPTED -> {}
                case WRONG -> throw CognitoError.wrongCode();
                case EXPIRED -> throw CognitoError.expiredCode();
                case TOO_MANY_TRIES -> throw CognitoError.tooManyAttempts();
            }
        }
    }

    static OneTimeCode fresh(String digits, Instant now, Duration lifetime) {
        return new OneTimeCode(digits, now.plus(lifetime), 0, now);
    }

    OneTimeCode renewed(String digits, Instant now, Duration lifetime) {
        return new OneTimeCode(digits, now.plus(lifetime), wrongTries, triesSince);
    }

    Verdict judge(String given, Instant now) {
        if (wrongTries >= TRIES && !pauseIsOver(now)) return Verdict.TOO_MANY_TRIES;
        if (!now.isBefore(expiresAt)) return Verdict.EXPIRED;
        return Secrets.same(digits, given.strip()) ? Verdict.ACCEPTED : Verdict.WRONG;
    }

    OneTimeCode guessedWrong(Instant now) {
        return wrongTries == 0 || pauseIsOver(now)
                ? new OneTimeCode(digits, expiresAt, 1, now)
                : new OneTimeCode(digits, expiresAt, wrongTries + 1, triesSince);
    }

    private boolean pauseIsOver(Instant now) {
        return !now.isBefore(triesSince.plus(PAUSE));
    }
}
