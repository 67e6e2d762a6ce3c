package io.woocom.domain.webhook;

import io.woocom.domain.history.Fact;
import java.time.Instant;
import java.util.Optional;

/// The way to programs elsewhere.
public interface Receiver {

    /// Why nothing is ever sent to an address, if that is so.
    Optional<String> objection(String url);

    /// Sends an event, signed, and waits for the answer some seconds. Does not throw: a receiver
    /// that cannot be reached refused.
    Delivery.Outcome send(Endpoint endpoint, Fact event, Instant now);
}
