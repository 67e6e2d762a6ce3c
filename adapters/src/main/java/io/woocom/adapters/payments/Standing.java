package io.woocom.adapters.payments;

import io.woocom.domain.payment.Payment.Decline;
import java.time.Instant;

/// Where an attempt stands in the provider's books.
sealed interface Standing {

    /// The first call was lost on the way: as if it had never been made.
    record Lost() implements Standing {}

    /// Being decided; captured from then on.
    record Deciding(Instant until) implements Standing {}

    /// Waits for the shopper.
    record Waiting(Instant until) implements Standing {}

    /// What was not taken yet can be, until then.
    record SetAside(Instant until) implements Standing {}

    /// Money was taken, and nothing more will be.
    record Taken() implements Standing {}

    record Refused(Decline decline) implements Standing {}

    record Voided() implements Standing {}

    record Lapsed() implements Standing {}
}
