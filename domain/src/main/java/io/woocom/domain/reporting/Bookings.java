package io.woocom.domain.reporting;

import static java.util.stream.Collectors.toMap;

import io.woocom.domain.cart.LineId;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderEvent;
import io.woocom.domain.ordering.OrderLine;
import io.woocom.domain.ordering.Refund;
import io.woocom.domain.ordering.Return;
import io.woocom.domain.ordering.ReturnId;
import io.woocom.domain.ordering.SaleTerms;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.pricing.Totals;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// What each fact of an order adds to which rows. It reads only what never changes once it was
/// agreed or told, so that a fact comes to the same whenever it is counted.
record Bookings(
        SaleTerms terms,
        Currency currency,
        Totals totals,
        List<OrderLine> lines,
        List<Refund> refunds,
        List<Return> returns,
        List<OrderEvent> timeline) {

    static Bookings of(Order order) {
        return new Bookings(
                order.terms(),
                order.currency(),
                order.totals(),
                order.lines(),
                order.refunds(),
                order.returns(),
                order.timeline());
    }

    /// @param number of the fact, from 1
    List<Entry> of(int number) {
        var event = timeline.get(number - 1);
        return switch (event) {
            case OrderEvent.Confirmed _ -> sale(event.at(), false);
            case OrderEvent.Cancelled _ ->
                    wasConfirmed(number) ? sale(event.at(), true) : List.<Entry>of();
            case OrderEvent.PaymentCaptured(var _, var amount, var at) ->
                    whole(at, Figures.NONE.with(Figure.PAYMENTS, amount));
            case OrderEvent.PaymentReceived(var _, var amount, var _, var at) ->
                    whole(at, Figures.NONE.with(Figure.PAYMENTS, amount));
            case OrderEvent.RefundSucceeded(var id, var _, var amount, var at) ->
                    refund(id, amount, at);
            case OrderEvent.ReturnReceived(var id, var at) -> comeHome(id, at);
            case OrderEvent.Placed _,
                    OrderEvent.Claimed _,
                    OrderEvent.Completed _,
                    OrderEvent.PaymentCreated _,
                    OrderEvent.PaymentRequiresAction _,
                    OrderEvent.PaymentAuthorized _,
                    OrderEvent.PaymentDeclined _,
                    OrderEvent.PaymentVoided _,
                    OrderEvent.PaymentExpired _,
                    OrderEvent.PaymentExpiring _,
                    OrderEvent.CaptureRequested _,
                    OrderEvent.CaptureFailed _,
                    OrderEvent.RefundRequested _,
                    OrderEvent.RefundFailed _,
                    OrderEvent.FulfillmentShipped _ ->
                    List.<Entry>of();
        };
    }

    private boolean wasConfirmed(int number) {
        return timeline.subList(0, number).stream()
                .anyMatch(event -> event instanceof OrderEvent.Confirmed);
    }

    private List<Entry> sale(Instant at, boolean takenBack) {
        var units = lines.stream().mapToLong(line -> line.units().ordered()).sum();
        var all =
                Figures.NONE
                        .with(Figure.ORDERS, 1)
                        .with(Figure.UNITS, units)
                        .with(Figure.GROSS_SALES, totals.subtotal())
                        .with(Figure.DISCOUNTS, totals.discount())
                        .with(Figure.SHIPPING, totals.shipping())
                        .with(Figure.NET, totals.net())
                        .with(Figure.TAX, totals.tax())
                        .with(Figure.TOTAL, totals.gross());
        var wares = lines(at, lines, OrderLine::id, Bookings::sold);
        return merged(
                Stream.concat(whole(at, all).stream(), once(wares).stream())
                        .map(entry -> takenBack ? taken(entry) : entry)
                        .toList());
    }

    private static Figures sold(OrderLine line) {
        return Figures.NONE
                .with(Figure.ORDERS, 1)
                .with(Figure.UNITS, line.units().ordered())
                .with(Figure.GROSS_SALES, line.unitPrice().times(line.units().ordered()))
                .with(Figure.DISCOUNTS, line.discount())
                .with(Figure.NET, line.net())
                .with(Figure.TAX, line.tax())
                .with(Figure.TOTAL, line.gross());
    }

    /// Two lines of one variant are one order of it.
    private static List<Entry> once(List<Entry> lines) {
        return merged(lines).stream()
                .map(entry ->
                        new Entry(
                                entry.by(),
                                entry.key(),
                                entry.day(),
                                entry.currency(),
                                entry.ware(),
                                entry.figures().with(Figure.ORDERS, 1)))
                .toList();
    }

    private static Entry taken(Entry entry) {
        return new Entry(
                entry.by(),
                entry.key(),
                entry.day(),
                entry.currency(),
                entry.ware(),
                entry.figures().negated());
    }

    private List<Entry> refund(RefundId id, Money amount, Instant at) {
        var given =
                refunds.stream()
                        .filter(refund -> refund.id().equals(id))
                        .flatMap(refund -> refund.lines().stream())
                        .toList();
        return merged(
                Stream.concat(
                                whole(at, Figures.NONE.with(Figure.REFUNDS, amount)).stream(),
                                lines(
                                        at,
                                        given,
                                        Refund.Line::line,
                                        line -> Figures.NONE.with(Figure.REFUNDS, line.amount()))
                                        .stream())
                        .toList());
    }

    private List<Entry> comeHome(ReturnId id, Instant at) {
        var parts =
                returns.stream()
                        .filter(parcel -> parcel.id().equals(id))
                        .flatMap(parcel -> parcel.lines().stream())
                        .toList();
        var units = parts.stream().mapToLong(line -> line.units().quantity()).sum();
        return merged(
                Stream.concat(
                                whole(at, Figures.NONE.with(Figure.RETURNED_UNITS, units)).stream(),
                                lines(
                                        at,
                                        parts,
                                        line -> line.units().line(),
                                        line ->
                                                Figures.NONE.with(
                                                        Figure.RETURNED_UNITS,
                                                        line.units().quantity()))
                                        .stream())
                        .toList());
    }

    /// To the rows that count whole orders.
    private List<Entry> whole(Instant at, Figures figures) {
        var day = at.atZone(terms.timeZone()).toLocalDate();
        var entries = new ArrayList<Entry>();
        entries.add(entry(Dimension.DAY, day.toString(), at, Optional.empty(), figures));
        entries.add(
                entry(
                        Dimension.COUNTRY,
                        terms.country().orElse("none"),
                        at,
                        Optional.empty(),
                        figures));
        for (var coupon : terms.coupons()) {
            entries.add(entry(Dimension.COUPON, coupon.key(), at, Optional.empty(), figures));
        }
        return merged(entries);
    }

    private <T> List<Entry> lines(
            Instant at, List<T> parts, Function<T, LineId> line, Function<T, Figures> figures) {
        return parts.stream()
                .flatMap(part ->
                        line(line.apply(part)).map(found -> of(found, at, figures.apply(part))))
                .toList();
    }

    private Stream<OrderLine> line(LineId id) {
        return lines.stream().filter(line -> line.id().equals(id));
    }

    private Entry of(OrderLine line, Instant at, Figures figures) {
        var ware = new Ware(line.product(), line.variant(), line.sku(), line.title());
        return entry(Dimension.PRODUCT, line.variant().value(), at, Optional.of(ware), figures);
    }

    private Entry entry(
            Dimension by, String key, Instant at, Optional<Ware> ware, Figures figures) {
        var day = at.atZone(terms.timeZone()).toLocalDate();
        return new Entry(by, key, day, currency, ware, figures);
    }

    private record Row(Dimension by, String key) {}

    /// A fact has one day and one currency. Rows to which it adds nothing are left alone.
    private static List<Entry> merged(List<Entry> entries) {
        Map<Row, Entry> rows =
                entries.stream()
                        .collect(
                                toMap(
                                        entry -> new Row(entry.by(), entry.key()),
                                        entry -> entry,
                                        Entry::plus,
                                        LinkedHashMap::new));
        return rows.values().stream().filter(entry -> !entry.figures().isNothing()).toList();
    }
}
