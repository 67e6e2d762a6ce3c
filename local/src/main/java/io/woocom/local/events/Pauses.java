package io.woocom.local.events;

import java.time.Duration;

/// How long to wait before trying again: each time twice as long, up to a most.
public record Pauses(Duration first, Duration most) {

    /// Of a failing stream batch.
    public static final Pauses OF_STREAMS =
            new Pauses(Duration.ofMillis(200), Duration.ofSeconds(30));

    /// Of a failing asynchronous invocation. Lambda waits one minute and then two; nobody at a
    /// laptop does.
    public static final Pauses OF_CALLS = new Pauses(Duration.ofSeconds(1), Duration.ofSeconds(2));

    void before(int retry) throws InterruptedException {
        var doubled = first.multipliedBy(1L << Math.min(retry - 1, 20));
        Thread.sleep(doubled.compareTo(most) < 0 ? doubled : most);
    }
}
