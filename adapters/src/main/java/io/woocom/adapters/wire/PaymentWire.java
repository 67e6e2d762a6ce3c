package io.woocom.adapters.wire;

import io.woocom.adapters.json.Fields;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.shared.Money;

/// What events tell of a payment.
final class PaymentWire {

    private PaymentWire() {}

    static Fields data(Order order, PaymentId id) {
        var payment = order.payment(id).orElseThrow();
        return new Fields()
                .with("payment_id", id.value())
                .with("order_id", order.id().value())
                .with("provider", payment.provider().name())
                .with("status", status(payment.state()))
                .with("payment_status", Wire.word(order.paymentStatus()))
                .with("amount", Wire.money(payment.amount()))
                .with("authorized", Wire.money(authorized(payment)))
                .with("captured", Wire.money(payment.captured()))
                .with("refunded", Wire.money(payment.refunded()))
                .with("decline_code", null);
    }

    private static String status(Payment.State state) {
        return switch (state) {
            case Payment.State.Created _ -> "created";
            case Payment.State.Processing _ -> "processing";
            case Payment.State.Unknown _ -> "unknown";
            case Payment.State.RequiresAction _ -> "requires_action";
            case Payment.State.Authorized _ -> "authorized";
            case Payment.State.Captured _ -> "captured";
            case Payment.State.Failed _ -> "failed";
            case Payment.State.Voided _ -> "voided";
            case Payment.State.Expired _ -> "expired";
        };
    }

    private static Money authorized(Payment payment) {
        return switch (payment.state()) {
            case Payment.State.Authorized _, Payment.State.Captured _ -> payment.amount();
            case Payment.State.Created _,
                    Payment.State.Processing _,
                    Payment.State.Unknown _,
                    Payment.State.RequiresAction _,
                    Payment.State.Failed _,
                    Payment.State.Voided _,
                    Payment.State.Expired _ ->
                    Money.zero(payment.amount().currency());
        };
    }
}
