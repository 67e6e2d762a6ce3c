package io.woocom.adapters.dynamodb;

import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.Provider;

/// Payments as attributes.
final class PaymentItems {

    private PaymentItems() {}

    static Attributes payment(Payment payment, Amounts amounts) {
        return PaymentStateItems.state(payment.state())
                .text("id", payment.id().value())
                .text("provider", payment.provider().name())
                .number("amount", amounts.number(payment.amount()))
                .count("captured", amounts.number(payment.captured()))
                .count("refunded", amounts.number(payment.refunded()))
                .time("created_at", payment.createdAt());
    }

    static Payment payment(Item payment, Amounts amounts) {
        return new Payment(
                new PaymentId(payment.text("id")),
                new Provider(payment.text("provider")),
                amounts.money(payment, "amount"),
                PaymentStateItems.state(payment),
                amounts.money(payment, "captured"),
                amounts.money(payment, "refunded"),
                payment.time("created_at"));
    }
}
