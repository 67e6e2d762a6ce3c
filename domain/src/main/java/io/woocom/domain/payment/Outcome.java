package io.woocom.domain.payment;

import io.woocom.domain.payment.Payment.Action;
import io.woocom.domain.payment.Payment.Decline;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/// What a provider says of an attempt.
public sealed interface Outcome {

    /// The amount is set aside until then.
    record Authorized(Instant until) implements Outcome {}

    /// So much was taken in all. Where only a part was, the rest stays set aside until then.
    record Captured(Money amount, Optional<Instant> restUntil) implements Outcome {
        public Captured {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("nothing was captured: " + amount);
            }
        }

        public Captured(Money amount) {
            this(amount, Optional.empty());
        }
    }

    record Declined(Decline decline) implements Outcome {}

    record ActionRequired(Action action) implements Outcome {}

    /// The provider has it and has not decided.
    record Pending() implements Outcome {}

    /// No answer, or none that says anything: it may have been charged or not.
    record Unknown(String reason) implements Outcome {}

    /// The provider never saw this attempt.
    record NeverHeardOf() implements Outcome {}

    /// Nothing is set aside any more, and nothing was taken.
    record Voided() implements Outcome {}

    /// The shopper did not act in time, or what was set aside lapsed; nothing was taken.
    record Expired() implements Outcome {}

    /// So much was taken in all, and so much of it given back.
    record Refunded(Money captured, Money total, Optional<Instant> restUntil) implements Outcome {

        /// All that was taken.
        public Refunded(Money all) {
            this(all, all, Optional.empty());
        }
    }
}
