package io.woocom.domain.reporting;

import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;

/// Counts the facts of an order, from the order as it stands: it holds all of them, so none is
/// missing before another, whichever arrives first. What was counted is not counted again.
public final class CountSales {

    private final Orders orders;
    private final Sales sales;
    private final Retries retries;

    public CountSales(Orders orders, Sales sales, Retries retries) {
        this.orders = orders;
        this.sales = sales;
        this.retries = retries;
    }

    /// @param facts how many the order has told, as far as the caller knows
    /// @throws Refusal.Stale if the order cannot be read with so many yet, or others keep counting
    ///   it: to be asked again
    public void count(OrderId id, long facts) {
        retries.whileStale(() -> {
            var known = sales.counted(id);
            if (known < facts) {
                var order = orders.find(id).orElseThrow(() -> Refusal.stale("this order"));
                if (order.timeline().size() < facts) {
                    throw Refusal.stale("this order");
                }
                countFrom(known, order);
            }
            return id;
        });
    }

    /// A fact is a write of its own: it concerns a day and at most all lines, which fits one. Facts
    /// that come to nothing are passed over with the next that comes to something.
    private void countFrom(long known, Order order) {
        var bookings = Bookings.of(order);
        var counted = known;
        for (var number = Math.toIntExact(known) + 1; number <= order.timeline().size(); number++) {
            var entries = bookings.of(number);
            if (!entries.isEmpty()) {
                sales.count(order.id(), counted, number, entries);
                counted = number;
            }
        }
    }
}
