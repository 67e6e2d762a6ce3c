package io.woocom.adapters.wire;

import io.woocom.adapters.json.Members;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.payment.PaymentId;

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
}
