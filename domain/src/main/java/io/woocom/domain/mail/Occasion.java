package io.woocom.domain.mail;

import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderStatus;
import io.woocom.domain.ordering.PaymentStatus;

/// Why the shop writes.
public enum Occasion {
    ORDER_PLACED,
    ORDER_PAID,
    PAYMENT_DECLINED,
    ORDER_SHIPPED,
    ORDER_REFUNDED,
    ORDER_CANCELLED,
    ORDER_ACCESS;

    /// Facts may be late: nobody is asked to try again what is settled, or told that an order is on
    /// its way that has ended.
    boolean stillFits(Order order) {
        return switch (this) {
            case ORDER_PLACED -> !(order.status() instanceof OrderStatus.Cancelled);
            case ORDER_PAID ->
                    !(order.status() instanceof OrderStatus.Cancelled)
                            && order.paymentStatus() == PaymentStatus.PAID;
            case PAYMENT_DECLINED -> order.status() instanceof OrderStatus.Pending;
            case ORDER_SHIPPED, ORDER_REFUNDED, ORDER_CANCELLED, ORDER_ACCESS -> true;
        };
    }
}
