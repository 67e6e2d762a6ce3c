package io.woocom.domain.webhook;

import io.woocom.domain.history.EventId;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/// One try to tell an endpoint of an event.
public record Delivery(
        EndpointId endpoint,
        EventId event,
        String type,
        Instant at,
        Duration took,
        Outcome outcome) {

    public sealed interface Outcome {

        /// The receiver answered with a status of the 200s.
        record Taken(int status) implements Outcome {}

        /// It answered with another status, or did not answer.
        record Refused(OptionalInt status, String detail) implements Outcome {

            /// 410: the receiver says that it will never want anything again.
            public boolean isGone() {
                return status.orElse(0) == 410;
            }
        }
    }
}
