package io.woocom.adapters.wire;

import io.woocom.adapters.json.Members;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Money;

/// What events tell of a payment.
final class PaymentWire {

    private PaymentWire() {}

    static Members data(Order order, PaymentId id) {
        var payment = order.payment(id).orElseThrow();
        return Members.of("payment_id", id.value())
                .and("order_id", order.id().value())
                .and("payment_status", Wire.word(order.paymentStatus()))
                .andAll(PaymentTree.of(payment))
                .and("decline_code", null);
    }

    static Members capture(Order order, PaymentId id, CaptureId capture, Money amount) {
        return data(order, id)
                .and("capture_id", capture.value())
                .and("capture_amount", Wire.money(amount));
    }

    static Members refund(Order order, PaymentId id, RefundId refund, Money amount) {
        return data(order, id)
                .and("refund_id", refund.value())
                .and("refund_amount", Wire.money(amount));
    }
}
