package io.woocom.domain.ordering;

import io.woocom.domain.customer.Email;
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

    /// What an order is found by: a guest's order also by the address it was placed under, so that
    /// they find it again as a customer; the address is not kept as it is. `sequence` is that of
    /// the last fact the entry reflects.
    record Entry(
            OrderId order,
            Owner owner,
            Optional<Email> buyer,
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
                    Optional.empty(),
                    status,
                    order.paymentStatus(),
                    order.fulfillmentStatus(),
                    order.placedAt(),
                    order.revision().sequence());
        }

        public static Entry of(Orders.WithContact found) {
            var entry = of(found.order());
            return switch (entry.owner) {
                case Owner.Customer _ -> entry;
                case Owner.Guest _ ->
                        new Entry(
                                entry.order,
                                entry.owner,
                                found.contact().map(contact -> contact.email().normalised()),
                                entry.status,
                                entry.payment,
                                entry.fulfillment,
                                entry.placedAt,
                                entry.sequence);
            };
        }
    }

    /// At most one axis, and a period [from, to).
    record Query(Optional<Axis> axis, Optional<Instant> from, Optional<Instant> to) {}

    sealed interface Axis {
        record ByOwner(Owner owner) implements Axis {}

        /// Guests' orders, whatever the case of the address's letters.
        record ByBuyer(Email email) implements Axis {}

        record ByStatus(String status) implements Axis {}

        record ByPayment(PaymentStatus payment) implements Axis {}

        record ByFulfillment(FulfillmentStatus fulfillment) implements Axis {}
    }
}
