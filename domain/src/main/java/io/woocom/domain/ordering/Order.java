package io.woocom.domain.ordering;

import io.woocom.domain.cart.CartId;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.Refund;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.Totals;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// An order with its payments and its timeline. `takes` say where its goods are held; empty once
/// they went back. Its rules about money stand in {@link OrderPayments}, those about units in
/// {@link Units}; here is what ties them: the order's own state.
public record Order(
        OrderId id,
        Owner owner,
        CartId cart,
        ChannelId channel,
        Currency currency,
        Locale locale,
        OrderStatus status,
        List<OrderLine> lines,
        Totals totals,
        Optional<ShippingMethod> shipping,
        List<Payment> payments,
        List<Refund> refunds,
        List<Take> takes,
        Instant placedAt,
        List<OrderEvent> timeline,
        Revision revision) {

    public Order {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
        refunds = List.copyOf(refunds);
        takes = List.copyOf(takes);
        timeline = List.copyOf(timeline);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an order has at least one line");
        }
        if (payments.stream().filter(Payment::isOpen).count() > 1) {
            throw new IllegalArgumentException("an order has at most one open attempt");
        }
        if (status instanceof OrderStatus.Cancelled && !takes.isEmpty()) {
            throw new IllegalArgumentException("a cancelled order holds no goods");
        }
    }

    /// What a checkout agreed on.
    public record Agreement(
            OrderId id,
            Owner owner,
            CartId cart,
            ChannelId channel,
            Locale locale,
            List<OrderLine> lines,
            Totals totals,
            Optional<ShippingMethod> shipping,
            Optional<Payment> payment,
            List<Take> takes,
            Instant holdUntil) {}

    /// A new order, pending until it is paid; one that costs nothing is paid and confirmed at once.
    public static Change<Order, OrderEvent> place(Agreement agreed, Instant now) {
        var free = agreed.totals().gross().isZero();
        var order =
                new Order(
                        agreed.id(),
                        agreed.owner(),
                        agreed.cart(),
                        agreed.channel(),
                        agreed.totals().gross().currency(),
                        agreed.locale(),
                        free
                                ? new OrderStatus.Confirmed()
                                : new OrderStatus.Pending(agreed.holdUntil()),
                        agreed.lines(),
                        agreed.totals(),
                        agreed.shipping(),
                        agreed.payment().stream().toList(),
                        List.of(),
                        agreed.takes(),
                        now,
                        List.of(),
                        Revision.NEW);
        return free
                ? order.told(List.of(new OrderEvent.Placed(now), new OrderEvent.Confirmed(now)))
                : order.told(List.of(new OrderEvent.Placed(now)));
    }

    /// Another attempt to pay.
    ///
    /// @throws Refusal.Conflict `order_not_payable` unless the order is pending within its hold,
    ///   owes money, has no open attempt and fewer than five in all
    public Change<Order, OrderEvent> attempt(Payment payment, Instant now) {
        if (!(status instanceof OrderStatus.Pending(var holdUntil)) || !now.isBefore(holdUntil)) {
            throw OrderPayments.notPayable("this order does not wait for a payment any more");
        }
        return with(status, money().attempt(payment))
                .told(List.of(new OrderEvent.PaymentCreated(payment.id(), now)));
    }

    /// Takes down what a provider said of an attempt. Money confirms a pending order, and is only
    /// noted on any other (see {@link #toReverse()}). What was known before is no change.
    public Change<Order, OrderEvent> settle(PaymentId id, Outcome outcome, Ids ids, Instant now) {
        var settled = money().settle(id, outcome, reasonToGiveBack(), ids, now);
        if (settled.payments().equals(money())) {
            return Change.none(this);
        }
        var events = new ArrayList<>(settled.facts());
        var confirms = status instanceof OrderStatus.Pending && settled.payments().isCovered();
        if (confirms) {
            events.add(new OrderEvent.Confirmed(now));
        }
        return with(confirms ? new OrderStatus.Confirmed() : status, settled.payments())
                .told(events);
    }

    /// Ends an order of which nothing has shipped. Its goods are free again; what was paid goes
    /// back by itself. Cancelling twice is no change.
    ///
    /// @throws Refusal.Conflict `conflict` once anything has shipped
    public Change<Order, OrderEvent> cancel(CancelReason reason, Instant now) {
        return switch (status) {
            case OrderStatus.Cancelled _ -> Change.none(this);
            case OrderStatus.Completed _ ->
                    throw Refusal.conflict("conflict", "this order is completed");
            case OrderStatus.Pending _, OrderStatus.Confirmed _ -> {
                if (lines.stream().anyMatch(line -> line.units().hasShipped())) {
                    throw Refusal.conflict("conflict", "a part of this order has shipped");
                }
                yield cancelled(reason).told(List.of(new OrderEvent.Cancelled(reason, now)));
            }
        };
    }

    /// A guest's order becomes the order of a customer who reads the address it was placed under.
    /// One that is a customer's already stays theirs.
    public Change<Order, OrderEvent> claimedBy(CustomerId customer, Instant now) {
        return switch (owner) {
            case Owner.Customer _ -> Change.none(this);
            case Owner.Guest _ ->
                    of(new Owner.Customer(customer)).told(List.of(new OrderEvent.Claimed(now)));
        };
    }

    /// What keeps an expired hold from ending: the attempts whose outcome must be known first.
    /// Empty for an order that may be cancelled now.
    public List<Payment> unsettled() {
        return money().open();
    }

    /// Attempts that must be undone and their money given back: all of a cancelled order, and those
    /// of a paid order that it does not need, so that nobody pays twice.
    public List<Payment> toReverse() {
        return switch (status) {
            case OrderStatus.Pending _ -> List.of();
            case OrderStatus.Confirmed _, OrderStatus.Completed _ ->
                    money().isCovered() ? money().surplus() : List.of();
            case OrderStatus.Cancelled _ -> money().everything();
        };
    }

    /// Since when the oldest attempt waits that is open, or whose money must go back. Empty while
    /// there is nothing to settle.
    public Optional<Instant> unsettledSince() {
        return Stream.concat(unsettled().stream(), toReverse().stream())
                .map(Payment::createdAt)
                .min(Instant::compareTo);
    }

    /// The same order as it was read or saved.
    public Order at(Revision next) {
        return new Order(
                id, owner, cart, channel, currency, locale, status, lines, totals, shipping,
                payments, refunds, takes, placedAt, timeline, next);
    }

    public Optional<Instant> holdUntil() {
        return status instanceof OrderStatus.Pending(var until)
                ? Optional.of(until)
                : Optional.empty();
    }

    public boolean isHoldOver(Instant now) {
        return holdUntil().filter(until -> !now.isBefore(until)).isPresent();
    }

    public PaymentStatus paymentStatus() {
        return PaymentStatus.of(totals.gross(), payments);
    }

    public FulfillmentStatus fulfillmentStatus() {
        return FulfillmentStatus.of(lines);
    }

    public Optional<Payment> payment(PaymentId wanted) {
        return money().find(wanted);
    }

    private OrderPayments money() {
        return new OrderPayments(totals.gross(), payments, refunds);
    }

    private String reasonToGiveBack() {
        return status instanceof OrderStatus.Cancelled ? "order cancelled" : "paid twice";
    }

    private Order cancelled(CancelReason reason) {
        return with(
                new OrderStatus.Cancelled(reason),
                lines.stream().map(OrderLine::cancelledWhole).toList(),
                money(),
                List.of());
    }

    private Order of(Owner next) {
        return new Order(
                id, next, cart, channel, currency, locale, status, lines, totals, shipping,
                payments, refunds, takes, placedAt, timeline, revision);
    }

    private Order with(OrderStatus next, OrderPayments money) {
        return with(next, lines, money, takes);
    }

    private Order with(
            OrderStatus next, List<OrderLine> units, OrderPayments money, List<Take> left) {
        var attempts = money.attempts();
        var given = money.refunds();
        return new Order(
                id, owner, cart, channel, currency, locale, next, units, totals, shipping, attempts,
                given, left, placedAt, timeline, revision);
    }

    private Change<Order, OrderEvent> told(List<OrderEvent> events) {
        var longer = new ArrayList<>(timeline);
        longer.addAll(events);
        var next =
                new Order(
                        id, owner, cart, channel, currency, locale, status, lines, totals, shipping,
                        payments, refunds, takes, placedAt, longer, revision);
        return Change.to(next, events);
    }
}
