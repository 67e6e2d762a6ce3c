package io.woocom.domain.ordering;

import io.woocom.domain.payment.Payment;
import io.woocom.domain.shared.Money;
import java.util.List;

/// What has been paid of an order, computed from its payments.
public enum PaymentStatus {
    NOT_PAID,
    REQUIRES_ACTION,
    AUTHORIZED,
    PARTIALLY_PAID,
    PAID,
    PARTIALLY_REFUNDED,
    REFUNDED,
    VOIDED,
    FAILED,
    EXPIRED;

    static PaymentStatus of(Money gross, List<Payment> payments) {
        if (gross.isZero()) {
            return PAID;
        }
        var captured =
                Money.sum(gross.currency(), payments.stream().map(Payment::captured).toList());
        var refunded =
                Money.sum(gross.currency(), payments.stream().map(Payment::refunded).toList());
        if (captured.isPositive()) {
            return ofMoney(gross, captured, refunded);
        }
        if (payments.stream()
                .anyMatch(payment -> payment.state() instanceof Payment.State.Authorized)) {
            return AUTHORIZED;
        }
        return payments.isEmpty() ? NOT_PAID : ofAttempt(payments.getLast());
    }

    private static PaymentStatus ofMoney(Money gross, Money captured, Money refunded) {
        if (captured.minus(refunded).compareTo(gross) >= 0) {
            return PAID;
        }
        if (refunded.isPositive()) {
            return refunded.compareTo(captured) >= 0 ? REFUNDED : PARTIALLY_REFUNDED;
        }
        return PARTIALLY_PAID;
    }

    private static PaymentStatus ofAttempt(Payment latest) {
        return switch (latest.state()) {
            case Payment.State.Created _,
                    Payment.State.Processing _,
                    Payment.State.Unknown _,
                    Payment.State.Expected _ ->
                    NOT_PAID;
            case Payment.State.RequiresAction _ -> REQUIRES_ACTION;
            case Payment.State.Authorized _ -> AUTHORIZED;
            case Payment.State.Captured _ -> PAID;
            case Payment.State.Failed _ -> FAILED;
            case Payment.State.Voided _ -> VOIDED;
            case Payment.State.Expired _ -> EXPIRED;
        };
    }
}
