package io.woocom.domain.webhook;

import java.time.Instant;

/// How it stands with a receiver.
public sealed interface EndpointState {

    EndpointState LISTENING = new Listening();

    record Listening() implements EndpointState {}

    /// It failed so often in a row, and is asked again at `next`.
    record Failing(Instant since, int tries, Instant next) implements EndpointState {
        public Failing {
            if (tries < 1) {
                throw new IllegalArgumentException("who fails has failed once, not " + tries);
            }
        }
    }

    /// Nothing is sent until staff resume it.
    record Paused(Instant since, Reason reason) implements EndpointState {}

    /// Why: by staff; because it failed for too long; because it answered 410 Gone.
    enum Reason {
        STAFF,
        DEAD,
        GONE
    }
}
