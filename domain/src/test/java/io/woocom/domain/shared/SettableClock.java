package io.woocom.domain.shared;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// A clock that stands still until it is told the time.
public final class SettableClock implements InstantSource {

    public static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    private volatile Instant now = MORNING;

    @Override
    public Instant instant() {
        return now;
    }

    public void set(Instant next) {
        now = next;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }
}
