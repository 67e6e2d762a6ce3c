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
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.Totals;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
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
/// they went back. The whole life of an order is one state machine and reads best in one place,
/// hence the length of this file.
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

    public static final int MOST_ATTEMPTS = 5;

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
            throw notPayable("this order does not wait for a payment any more");
        }
        if (payments.stream().anyMatch(Payment::isOpen)) {
            throw notPayable("an earlier attempt is not settled yet");
        }
        if (payments.stream().anyMatch(Payment::holdsMoney)) {
            throw notPayable("this order is paid");
        }
        if (payments.size() >= MOST_ATTEMPTS) {
            throw notPayable("this order was tried " + MOST_ATTEMPTS + " times");
        }
        var longer = new ArrayList<>(payments);
        longer.add(payment);
        return with(status, longer).told(List.of(new OrderEvent.PaymentCreated(payment.id(), now)));
    }

    /// Takes down what a provider said of an attempt. Money confirms a pending order, and is only
    /// noted on any other (see {@link #toReverse()}). What was known before is no change.
    public Change<Order, OrderEvent> settle(PaymentId id, Outcome outcome, Ids ids, Instant now) {
        var before = payment(id).orElseThrow(() -> Refusal.notFound("this payment"));
        var after = before.after(outcome, now);
        if (after.equals(before)) {
            return Change.none(this);
        }
        var events = new ArrayList<>(facts(before, after, now));
        var next = with(status, replacing(after));
        if (after.refunded().compareTo(before.refunded()) > 0) {
            var given = after.refunded().minus(before.refunded());
            var refund = new Refund(RefundId.next(ids), id, given, reasonToGiveBack(), now);
            next = next.with(refund);
            events.add(new OrderEvent.RefundSucceeded(refund.id(), id, given, now));
        }
        if (status instanceof OrderStatus.Pending && next.isCovered()) {
            next = next.with(new OrderStatus.Confirmed(), next.payments);
            events.add(new OrderEvent.Confirmed(now));
        }
        return next.told(events);
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
                if (lines.stream().anyMatch(line -> line.shipped() > 0)) {
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
        return payments.stream().filter(Payment::isOpen).toList();
    }

    /// Attempts that must be undone and their money given back: all of a cancelled order, and those
    /// of a paid order that it does not need, so that nobody pays twice.
    public List<Payment> toReverse() {
        return switch (status) {
            case OrderStatus.Pending _ -> List.of();
            case OrderStatus.Confirmed _, OrderStatus.Completed _ ->
                    isCovered() ? surplus() : List.of();
            case OrderStatus.Cancelled _ ->
                    payments.stream()
                            .filter(payment -> payment.isOpen() || payment.holdsMoney())
                            .toList();
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
        return payments.stream().filter(payment -> payment.id().equals(wanted)).findFirst();
    }

    private boolean isCovered() {
        var held = Money.sum(currency, payments.stream().map(Payment::held).toList());
        return held.compareTo(totals.gross()) >= 0;
    }

    /// What holds money beyond the total, the earliest money being kept, and what may still take
    /// some.
    private List<Payment> surplus() {
        var kept = Money.zero(currency);
        var surplus = new ArrayList<Payment>();
        for (var payment : payments) {
            var needed = kept.compareTo(totals.gross()) < 0;
            if (payment.isOpen() || (payment.holdsMoney() && !needed)) {
                surplus.add(payment);
            } else {
                kept = kept.plus(payment.held());
            }
        }
        return surplus;
    }

    private String reasonToGiveBack() {
        return status instanceof OrderStatus.Cancelled ? "order cancelled" : "paid twice";
    }

    private static List<OrderEvent> facts(Payment before, Payment after, Instant now) {
        if (after.state().getClass().equals(before.state().getClass())) {
            return List.of();
        }
        var id = after.id();
        return switch (after.state()) {
            case Payment.State.Created _, Payment.State.Processing _, Payment.State.Unknown _ ->
                    List.of();
            case Payment.State.RequiresAction _ ->
                    List.of(new OrderEvent.PaymentRequiresAction(id, now));
            case Payment.State.Authorized _ ->
                    List.of(new OrderEvent.PaymentAuthorized(id, after.amount(), now));
            case Payment.State.Captured _ ->
                    List.of(new OrderEvent.PaymentCaptured(id, after.captured(), now));
            case Payment.State.Failed(var decline) ->
                    List.of(new OrderEvent.PaymentDeclined(id, decline.code(), now));
            case Payment.State.Voided _ -> List.of(new OrderEvent.PaymentVoided(id, now));
            case Payment.State.Expired _ -> List.of(new OrderEvent.PaymentExpired(id, now));
        };
    }

    private static Refusal notPayable(String detail) {
        return Refusal.conflict("order_not_payable", detail);
    }

    private List<Payment> replacing(Payment next) {
        return payments.stream().map(one -> one.id().equals(next.id()) ? next : one).toList();
    }

    private Order cancelled(CancelReason reason) {
        return new Order(
                id,
                owner,
                cart,
                channel,
                currency,
                locale,
                new OrderStatus.Cancelled(reason),
                lines.stream().map(OrderLine::cancelledWhole).toList(),
                totals,
                shipping,
                payments,
                refunds,
                List.of(),
                placedAt,
                timeline,
                revision);
    }

    private Order of(Owner next) {
        return new Order(
                id, next, cart, channel, currency, locale, status, lines, totals, shipping,
                payments, refunds, takes, placedAt, timeline, revision);
    }

    private Order with(Refund refund) {
        var longer = new ArrayList<>(refunds);
        longer.add(refund);
        return new Order(
                id, owner, cart, channel, currency, locale, status, lines, totals, shipping,
                payments, longer, takes, placedAt, timeline, revision);
    }

    private Order with(OrderStatus next, List<Payment> nextPayments) {
        return new Order(
                id,
                owner,
                cart,
                channel,
                currency,
                locale,
                next,
                lines,
                totals,
                shipping,
                nextPayments,
                refunds,
                takes,
                placedAt,
                timeline,
                revision);
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
