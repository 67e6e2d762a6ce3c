package io.woocom.domain.shared;

import java.time.Duration;

/// Claims for tests; each has a key of its own.
public final class ClaimFixture {

    private static final CountingIds IDS = new CountingIds();

    private ClaimFixture() {}

    /// Kept for a day from the morning.
    public static Claim aClaim(String result) {
        return new Claim(
                "gst_somebody",
                IDS.next("key-"),
                "fingerprint of the body",
                result,
                SettableClock.MORNING.plus(Duration.ofDays(1)));
    }

    /// The same key for something else.
    public static Claim otherwise(Claim claim) {
        return new Claim(
                claim.caller(), claim.key(), "another body", claim.result(), claim.expires());
    }
}
