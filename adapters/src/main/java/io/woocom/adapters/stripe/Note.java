package io.woocom.adapters.stripe;

import io.woocom.domain.payment.Payment.Decline;
import io.woocom.domain.payment.PaymentId;
import java.time.Instant;
import java.util.Optional;

/// What we remember of an attempt, because Stripe does not know it by our id.
///
/// @param intent the payment intent that it became
/// @param ended whether it was called over before there was an intent: none may be confirmed
/// @param actBy until when the shopper may act, since Stripe sets no end to that
/// @param decline why it was declined, since that has to stay true once the intent is cancelled
/// @param faults how many idempotency keys were spoilt by an error that Stripe would repeat
record Note(
        PaymentId payment,
        Optional<String> intent,
        boolean ended,
        Optional<Instant> actBy,
        Optional<Decline> decline,
        long faults) {

    static Note none(PaymentId payment) {
        return new Note(payment, Optional.empty(), false, Optional.empty(), Optional.empty(), 0);
    }

    /// Nothing is known of it.
    boolean isNew() {
        return intent.isEmpty() && decline.isEmpty() && !ended;
    }

    /// Its intent says what became of it.
    boolean isOpen() {
        return intent.isPresent() && !ended;
    }

    /// The key of a step, which Stripe does once.
    String key(String step) {
        return step + "-" + faults;
    }
}
