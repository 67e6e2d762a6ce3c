package io.woocom.domain.ordering;

import io.woocom.domain.customer.Owner;
import io.woocom.domain.shared.Page;
import java.time.Instant;
import java.util.Optional;

/// The lists in which orders are found, newest first: a projection, a moment behind the orders
/// themselves.
public interface OrderList {

    /// Enters an order as it stands, unless a later state of it was entered before.
    void enter(Entry entry);

    Page<OrderId> page(Query query, Page.Request page);

    /// What an order is found by. `sequence` is that of the last fact the entry reflects.
    record Entry(
            OrderId order,
            Owner owner,
            String status,
            PaymentStatus payment,
            FulfillmentStatus fulfillment,
            Instant placedAt,
            long sequence) {

        public static Entry of(Order order) {
            var status =
                    switch (order.status()) {
                        case OrderStatus.Pending _ -> "pending";
                        case OrderStatus.Confirmed _ -> "confirmed";
                        case OrderStatus.Completed _ -> "completed";
                        case OrderStatus.Cancelled _ -> "cancelled";
                    };
            return new Entry(
                    order.id(),
                    order.owner(),
                    status,
                    order.paymentStatus(),
                    order.fulfillmentStatus(),
                    order.placedAt(),
                    order.revision().sequence());
        }
    }

    /// At most one axis, and a period [from, to).
    record Query(Optional<Axis> axis, Optional<Instant> from, Optional<Instant> to) {}

    sealed interface Axis {
        record ByOwner(Owner owner) implements Axis {}

        record ByStatus(String status) implements Axis {}

        record ByPayment(PaymentStatus payment) implements Axis {}

        record ByFulfillment(FulfillmentStatus fulfillment) implements Axis {}
    }
}
