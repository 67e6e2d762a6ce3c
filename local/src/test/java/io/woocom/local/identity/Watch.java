package io.woocom.local.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that a test moves on. It starts in whole seconds, which is all a token can tell.
final class Watch implements InstantSource {

    private volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");

    void passes(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
