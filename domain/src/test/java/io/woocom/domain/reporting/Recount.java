package io.woocom.domain.reporting;

import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderEvent;
import io.woocom.domain.ordering.OrderLine;
import io.woocom.domain.ordering.OrderStatus;
import io.woocom.domain.ordering.Progress;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/// Counts orders by hand, from what they are and not from what they told: those that stand, what
/// they came to, what their payments took and gave back, what their lines say came home.
final class Recount {

    private final Map<String, Figures> rows = new TreeMap<>();

    private Recount() {}

    static Map<String, Figures> of(Dimension by, List<Order> orders) {
        var recount = new Recount();
        for (var order : orders) {
            switch (by) {
                case DAY -> recount.days(order);
                case COUNTRY -> recount.add(order.terms().country().orElse("none"), whole(order));
                case COUPON ->
                        order.terms()
                                .coupons()
                                .forEach(code -> recount.add(code.key(), whole(order)));
                case PRODUCT -> recount.products(order);
            }
        }
        recount.rows.values().removeIf(Figures::isNothing);
        return recount.rows;
    }

    static Figures whole(Order order) {
        var figures =
                Figures.NONE
                        .with(Figure.PAYMENTS, sum(order, Payment::captured))
                        .with(Figure.REFUNDS, sum(order, Payment::refunded))
                        .with(
                                Figure.RETURNED_UNITS,
                                order.lines().stream()
                                        .mapToLong(line -> line.units().returned())
                                        .sum());
        return stands(order) ? figures.plus(sold(order)) : figures;
    }

    private static boolean stands(Order order) {
        return order.status() instanceof OrderStatus.Confirmed
                || order.status() instanceof OrderStatus.Completed;
    }

    private static Figures sold(Order order) {
        var totals = order.totals();
        return Figures.NONE
                .with(Figure.ORDERS, 1)
                .with(
                        Figure.UNITS,
                        order.lines().stream().mapToLong(line -> line.quantity().value()).sum())
                .with(Figure.GROSS_SALES, totals.subtotal())
                .with(Figure.DISCOUNTS, totals.discount())
                .with(Figure.SHIPPING, totals.shipping())
                .with(Figure.NET, totals.net())
                .with(Figure.TAX, totals.tax())
                .with(Figure.TOTAL, totals.gross());
    }

    private static long sum(Order order, Function<Payment, Money> amount) {
        return order.payments().stream().mapToLong(one -> amount.apply(one).amount()).sum();
    }

    private void products(Order order) {
        var given =
                order.refunds().stream()
                        .filter(refund -> refund.progress() == Progress.SUCCEEDED)
                        .flatMap(refund -> refund.lines().stream())
                        .toList();
        for (var line : order.lines()) {
            var back =
                    given.stream()
                            .filter(one -> one.line().equals(line.id()))
                            .mapToLong(one -> one.amount().amount())
                            .sum();
            add(
                    line.variant().value(),
                    Figures.NONE
                            .with(Figure.REFUNDS, back)
                            .with(Figure.RETURNED_UNITS, line.units().returned()));
            if (stands(order)) {
                add(line.variant().value(), sold(line));
            }
        }
        if (stands(order)) {
            order.lines().stream()
                    .map(line -> line.variant().value())
                    .distinct()
                    .forEach(variant -> add(variant, Figures.NONE.with(Figure.ORDERS, 1)));
        }
    }

    private static Figures sold(OrderLine line) {
        return Figures.NONE
                .with(Figure.UNITS, line.quantity().value())
                .with(Figure.GROSS_SALES, line.unitPrice().times(line.quantity().value()))
                .with(Figure.DISCOUNTS, line.discount())
                .with(Figure.NET, line.net())
                .with(Figure.TAX, line.tax())
                .with(Figure.TOTAL, line.gross());
    }

    /// On which day each thing happened is known from the timeline and the parcels alone.
    private void days(Order order) {
        var confirmed = days(order, OrderEvent.Confirmed.class).toList();
        confirmed.forEach(day -> add(day, sold(order)));
        if (!confirmed.isEmpty()) {
            days(order, OrderEvent.Cancelled.class).forEach(day -> add(day, sold(order).negated()));
        }
        for (var event : order.timeline()) {
            if (event instanceof OrderEvent.PaymentCaptured taken) {
                add(day(order, taken.at()), Figures.NONE.with(Figure.PAYMENTS, taken.amount()));
            } else if (event instanceof OrderEvent.PaymentReceived taken) {
                add(day(order, taken.at()), Figures.NONE.with(Figure.PAYMENTS, taken.amount()));
            } else if (event instanceof OrderEvent.RefundSucceeded given) {
                add(day(order, given.at()), Figures.NONE.with(Figure.REFUNDS, given.amount()));
            }
        }
        for (var parcel : order.returns()) {
            var units = parcel.lines().stream().mapToLong(one -> one.units().quantity()).sum();
            add(day(order, parcel.at()), Figures.NONE.with(Figure.RETURNED_UNITS, units));
        }
    }

    private static Stream<String> days(Order order, Class<? extends OrderEvent> type) {
        return order.timeline().stream()
                .filter(type::isInstance)
                .map(event -> day(order, event.at()));
    }

    private static String day(Order order, Instant at) {
        return LocalDate.ofInstant(at, order.terms().timeZone()).toString();
    }

    private void add(String key, Figures figures) {
        rows.merge(key, figures, Figures::plus);
    }
}
