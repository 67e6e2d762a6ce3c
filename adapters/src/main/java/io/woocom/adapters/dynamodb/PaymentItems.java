package io.woocom.adapters.dynamodb;

import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.payment.Refund;
import io.woocom.domain.payment.RefundId;

/// Payments and refunds as attributes.
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

    static Attributes refund(Refund refund, Amounts amounts) {
        return new Attributes()
                .text("id", refund.id().value())
                .text("payment", refund.payment().value())
                .number("amount", amounts.number(refund.amount()))
                .text("reason", refund.reason())
                .time("at", refund.at());
    }

    static Refund refund(Item refund, Amounts amounts) {
        return new Refund(
                new RefundId(refund.text("id")),
                new PaymentId(refund.text("payment")),
                amounts.money(refund, "amount"),
                refund.text("reason"),
                refund.time("at"));
    }
}
