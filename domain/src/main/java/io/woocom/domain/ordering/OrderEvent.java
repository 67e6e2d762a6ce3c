package io.woocom.domain.ordering;

import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Money;
import java.time.Instant;

/// What happened to an order, its payments included. Ids, amounts and codes only, never who bought.
public sealed interface OrderEvent {

    Instant at();

    record Placed(Instant at) implements OrderEvent {}

    /// A guest's order became a customer's.
    record Claimed(Instant at) implements OrderEvent {}

    record Confirmed(Instant at) implements OrderEvent {}

    record Completed(Instant at) implements OrderEvent {}

    record Cancelled(OrderStatus.CancelReason reason, Instant at) implements OrderEvent {}

    /// The shopper asked for a further attempt; the first one comes with the placement.
    record PaymentCreated(PaymentId payment, Instant at) implements OrderEvent {}

    record PaymentRequiresAction(PaymentId payment, Instant at) implements OrderEvent {}

    record PaymentAuthorized(PaymentId payment, Money amount, Instant at) implements OrderEvent {}

    record PaymentCaptured(PaymentId payment, Money amount, Instant at) implements OrderEvent {}

    record PaymentDeclined(PaymentId payment, String code, Instant at) implements OrderEvent {}

    record PaymentVoided(PaymentId payment, Instant at) implements OrderEvent {}

    record PaymentExpired(PaymentId payment, Instant at) implements OrderEvent {}

    record RefundSucceeded(RefundId refund, PaymentId payment, Money amount, Instant at)
            implements OrderEvent {}
}
