package io.woocom.adapters.payments;

import io.woocom.domain.payment.Payment.Decline;
import io.woocom.domain.shared.Money;
import java.time.Instant;

/// Where an attempt stands in the provider's books.
sealed interface Standing {

    /// The first call was lost on the way: as if it had never been made.
    record Lost() implements Standing {}

    /// Being decided; captured from then on.
    record Deciding(Instant until) implements Standing {}

    /// Waits for the shopper.
    record Waiting(Instant until) implements Standing {}

    record SetAside(Instant until) implements Standing {}

    record Taken(Money amount) implements Standing {}

    record GivenBack(Money amount) implements Standing {}

    record Refused(Decline decline) implements Standing {}

    record Voided() implements Standing {}

    record Lapsed() implements Standing {}
}
