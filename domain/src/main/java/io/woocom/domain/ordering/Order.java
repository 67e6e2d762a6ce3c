package io.woocom.domain.ordering;

import io.woocom.domain.cart.CartId;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.Totals;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// An order with its payments and its timeline. `takes` say where its goods are held; empty once
/// they went back. Its rules about money stand in {@link OrderPayments} and {@link Refunding},
/// those about goods in {@link OrderGoods}; here is what ties them: the order's own state. It is
/// long because all that can happen to an order is named here.
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
        SaleTerms terms,
        List<Payment> payments,
        List<Capture> captures,
        List<Refund> refunds,
        List<Fulfillment> fulfillments,
        List<Return> returns,
        List<Take> takes,
        Instant placedAt,
        List<OrderEvent> timeline,
        Revision revision) {

    /// So long before an authorization lapses staff are told.
    static final Duration WARNING = Duration.ofDays(1);

    public Order {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
        captures = List.copyOf(captures);
        refunds = List.copyOf(refunds);
        fulfillments = List.copyOf(fulfillments);
        returns = List.copyOf(returns);
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
            SaleTerms terms,
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
                        agreed.terms(),
                        agreed.payment().stream().toList(),
                        List.of(),
                        List.of(),
                        List.of(),
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
    /// @param holdEnd until when the goods are held if the money comes from outside, which takes
    ///   days
    public Change<Order, OrderEvent> attempt(Payment payment, Instant holdEnd, Instant now) {
        if (!(status instanceof OrderStatus.Pending(var holdUntil)) || !now.isBefore(holdUntil)) {
            throw OrderPayments.notPayable("this order does not wait for a payment any more");
        }
        var events = new ArrayList<OrderEvent>();
        money().expected().forEach(old -> events.add(new OrderEvent.PaymentVoided(old.id(), now)));
        events.add(new OrderEvent.PaymentCreated(payment.id(), now));
        var next = with(money().attempt(payment));
        return payment.isExpected()
                ? next.with(new OrderStatus.Pending(later(holdUntil, holdEnd))).told(events)
                : next.told(events);
    }

    /// As where the goods are held no longer for it.
    public Change<Order, OrderEvent> attempt(Payment payment, Instant now) {
        return attempt(payment, Instant.MIN, now);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// Takes down what a provider said of an attempt. Money confirms a pending order, and is only
    /// noted on any other (see {@link #toReverse()}). What was known before is no change.
    public Change<Order, OrderEvent> settle(PaymentId id, Outcome outcome, Ids ids, Instant now) {
        return noted(money().settle(id, outcome, reasonToGiveBack(), ids, now), now);
    }

    /// Takes down what a provider said of a refund that was asked for.
    public Change<Order, OrderEvent> settle(RefundId id, Outcome outcome, Ids ids, Instant now) {
        return noted(money().settleRefund(id, outcome, reasonToGiveBack(), ids, now), now);
    }

    /// Takes down what a provider said of a capture.
    public Change<Order, OrderEvent> settle(CaptureId id, Outcome outcome, Ids ids, Instant now) {
        return noted(money().settleCapture(id, outcome, reasonToGiveBack(), ids, now), now);
    }

    private Change<Order, OrderEvent> noted(OrderPayments.Settled settled, Instant now) {
        if (settled.payments().equals(money())) {
            return Change.none(this);
        }
        var events = new ArrayList<>(settled.facts());
        var next = with(settled.payments()).countingRefunds();
        if (status instanceof OrderStatus.Pending && settled.payments().isCovered()) {
            events.add(new OrderEvent.Confirmed(now));
            next = next.with(new OrderStatus.Confirmed());
        }
        return next.completedIfDone(events, now);
    }

    /// Money is asked back, see {@link Refunding}. The units that are to be sold again are put back
    /// at once.
    ///
    /// @throws Refusal.Conflict `conflict` for more than is left, or where nothing was captured
    Placements.Movement refund(Refunding.Wanted wanted, RefundId id, Instant now) {
        var refund = new Refunding(this, money()).of(wanted, id, now);
        var goods = goods();
        for (var line : refund.lines()) {
            goods = goods.putBack(line.line(), line.goods().moved());
        }
        var events = new ArrayList<OrderEvent>();
        events.add(new OrderEvent.RefundRequested(id, refund.payment(), refund.amount(), now));
        var next = with(goods);
        if (payment(refund.payment()).filter(Payment::isManual).isPresent()) {
            var settled = money().refundManually(refund, now);
            events.addAll(settled.facts());
            next = next.with(settled.payments()).countingRefunds();
        } else {
            var longer = new ArrayList<>(refunds);
            longer.add(refund);
            next = next.with(money().with(longer));
        }
        return new Placements.Movement(next.completedIfDone(events, now), goods.moved());
    }

    /// Goods leave the house.
    ///
    /// @throws Refusal.Conflict `conflict` for more than waits, or unless the money is there or set
    ///   aside
    Placements.Movement ship(Fulfillment parcel, Capturing.Taking taking, Instant now) {
        requireSecured();
        var goods = goods().ship(parcel.lines());
        var longer = new ArrayList<>(fulfillments);
        longer.add(parcel);
        var events = new ArrayList<OrderEvent>();
        events.add(new OrderEvent.FulfillmentShipped(parcel.id(), now));
        var shipped = with(goods).with(longer, returns);
        var next =
                new Capturing(shipped, shipped.money())
                        .ofParcel(taking, now)
                        .map(capture -> shipped.asking(capture, events))
                        .orElse(shipped);
        return new Placements.Movement(next.completedIfDone(events, now), goods.moved());
    }

    /// Money that is set aside is to be taken.
    ///
    /// @throws Refusal.Conflict `conflict` where nothing is set aside, or not so much
    Change<Order, OrderEvent> capture(
            Capturing.Wanted wanted, Capturing.Taking taking, Instant now) {
        var events = new ArrayList<OrderEvent>();
        var capture = new Capturing(this, money()).of(wanted, taking, now);
        return asking(capture, events).told(events);
    }

    /// Money came from outside. It confirms a pending order, be it all or a part: staff accepted
    /// it.
    ///
    /// @throws Refusal.Conflict `order_not_payable` for a cancelled order, or more than is due
    Change<Order, OrderEvent> receive(Money money, String reference, PaymentId fresh, Instant now) {
        if (status instanceof OrderStatus.Cancelled) {
            throw OrderPayments.notPayable("this order is cancelled");
        }
        var settled = money().receive(money, reference, fresh, now);
        var events = new ArrayList<>(settled.facts());
        var next = with(settled.payments());
        if (status instanceof OrderStatus.Pending) {
            events.add(new OrderEvent.Confirmed(now));
            next = next.with(new OrderStatus.Confirmed());
        }
        return next.completedIfDone(events, now);
    }

    /// Undoes what came from outside, see {@link #toReverse()}: nobody can be asked to.
    Change<Order, OrderEvent> endManually(Ids ids, Instant now) {
        var settled = money().endManually(reasonToGiveBack(), ids, now);
        return settled.facts().isEmpty()
                ? Change.none(this)
                : with(settled.payments()).countingRefunds().told(settled.facts());
    }

    /// Notes which authorizations lapse soon, once.
    Change<Order, OrderEvent> warn(Instant now) {
        var events = new ArrayList<OrderEvent>();
        for (var payment : payments) {
            if (payment.state() instanceof Payment.State.Authorized(var until)
                    && !isWarned(payment)
                    && !now.isBefore(until.minus(WARNING))) {
                events.add(new OrderEvent.PaymentExpiring(payment.id(), until, now));
            }
        }
        return events.isEmpty() ? Change.none(this) : told(events);
    }

    /// Payments whose authorization is over by the clock.
    List<Payment> lapsing(Instant now) {
        return payments.stream()
                .filter(payment ->
                        payment.state() instanceof Payment.State.Authorized(var until)
                                && !now.isBefore(until))
                .toList();
    }

    private boolean isWarned(Payment payment) {
        return timeline.stream()
                .anyMatch(event ->
                        event instanceof OrderEvent.PaymentExpiring(var id, var _, var _)
                                && id.equals(payment.id()));
    }

    private Order asking(Capture capture, List<OrderEvent> events) {
        events.add(
                new OrderEvent.CaptureRequested(
                        capture.id(), capture.payment(), capture.amount(), capture.at()));
        return with(money().capture(capture));
    }

    /// How a parcel is followed is put right. Nobody is told.
    ///
    /// @throws Refusal.NotFound for a parcel of another order
    Change<Order, OrderEvent> track(FulfillmentId id, Optional<Fulfillment.Tracking> tracking) {
        var parcel = fulfillment(id).orElseThrow(() -> Refusal.notFound("this fulfillment"));
        if (parcel.tracking().equals(tracking)) {
            return Change.none(this);
        }
        var corrected =
                fulfillments.stream()
                        .map(one -> one.id().equals(id) ? one.with(tracking) : one)
                        .toList();
        return Change.to(with(corrected, returns));
    }

    /// Goods come home.
    ///
    /// @throws Refusal.Conflict `conflict` for more than is out
    Placements.Movement receive(Return parcel, Instant now) {
        var goods = goods().comeHome(parcel.lines());
        var longer = new ArrayList<>(returns);
        longer.add(parcel);
        var next = with(goods).with(fulfillments, longer);
        return new Placements.Movement(
                next.told(List.of(new OrderEvent.ReturnReceived(parcel.id(), now))), goods.moved());
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

    /// Since when the oldest thing waits that a provider has to be asked: an attempt that is open
    /// or whose money must go back, a capture, a refund. Empty while there is nothing to settle.
    public Optional<Instant> unsettledSince() {
        var asked =
                Stream.concat(
                        captures.stream().filter(Capture::isRequested).map(Capture::at),
                        refunds.stream().filter(Refund::isRequested).map(Refund::at));
        var open =
                Stream.concat(unsettled().stream(), toReverse().stream()).map(Payment::createdAt);
        return Stream.concat(Stream.concat(asked, open), expiries()).min(Instant::compareTo);
    }

    private Stream<Instant> expiries() {
        return payments.stream()
                .flatMap(payment ->
                        payment.state() instanceof Payment.State.Authorized(var until)
                                ? Stream.of(isWarned(payment) ? until : until.minus(WARNING))
                                : Stream.empty());
    }

    /// The same order as it was read or saved.
    public Order at(Revision next) {
        return made(status, lines, money(), fulfillments, returns, takes, timeline, next);
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

    public Optional<Capture> capture(CaptureId wanted) {
        return captures.stream().filter(capture -> capture.id().equals(wanted)).findFirst();
    }

    public Optional<Refund> refund(RefundId wanted) {
        return refunds.stream().filter(refund -> refund.id().equals(wanted)).findFirst();
    }

    public Optional<Return> received(ReturnId wanted) {
        return returns.stream().filter(parcel -> parcel.id().equals(wanted)).findFirst();
    }

    public Optional<Fulfillment> fulfillment(FulfillmentId wanted) {
        return fulfillments.stream().filter(parcel -> parcel.id().equals(wanted)).findFirst();
    }

    /// Whether a capture or a refund of a payment has no answer yet: nothing else is asked then.
    boolean isBusy(PaymentId payment) {
        return money().isBusy(payment);
    }

    private OrderPayments money() {
        return new OrderPayments(totals.gross(), payments, captures, refunds);
    }

    private OrderGoods goods() {
        return new OrderGoods(lines, takes);
    }

    private void requireSecured() {
        var secured = money().secured().compareTo(totals.gross()) >= 0;
        if (!(status instanceof OrderStatus.Confirmed)
                || !secured
                || paymentStatus() == PaymentStatus.REFUNDED) {
            throw Refusal.conflict(
                    "conflict", "only what is paid or authorized, and not all refunded, ships");
        }
    }

    private String reasonToGiveBack() {
        return status instanceof OrderStatus.Cancelled ? "order cancelled" : "paid twice";
    }

    /// All of an order whose money went back as a whole was given back.
    private Order countingRefunds() {
        var all =
                status instanceof OrderStatus.Cancelled
                        && money().captured().isPositive()
                        && money().captured().equals(money().refunded());
        var given = refunds.stream().filter(one -> one.progress() == Progress.SUCCEEDED).toList();
        return moving(
                lines.stream()
                        .map(line ->
                                line.with(
                                        line.units()
                                                .refunded(
                                                        all
                                                                ? line.quantity().value()
                                                                : Refunding.units(
                                                                        given, line.id()))))
                        .toList(),
                takes);
    }

    private Change<Order, OrderEvent> completedIfDone(List<OrderEvent> events, Instant now) {
        var done =
                status instanceof OrderStatus.Confirmed
                        && lines.stream().anyMatch(line -> line.units().hasShipped())
                        && lines.stream().allMatch(OrderLine::isDone)
                        && money().captured().compareTo(totals.gross()) >= 0;
        if (!done) {
            return told(events);
        }
        events.add(new OrderEvent.Completed(now));
        return with(new OrderStatus.Completed()).told(events);
    }

    private Order cancelled(CancelReason reason) {
        return with(new OrderStatus.Cancelled(reason), cancelledLines(), List.of());
    }

    private List<OrderLine> cancelledLines() {
        return lines.stream().map(line -> line.with(line.units().cancelRest())).toList();
    }

    private Order of(Owner next) {
        return new Order(
                id,
                next,
                cart,
                channel,
                currency,
                locale,
                status,
                lines,
                totals,
                shipping,
                terms,
                payments,
                captures,
                refunds,
                fulfillments,
                returns,
                takes,
                placedAt,
                timeline,
                revision);
    }

    private Order with(OrderStatus next) {
        return with(next, lines, takes);
    }

    private Order with(OrderGoods goods) {
        return moving(goods.lines(), goods.takes());
    }

    private Order moving(List<OrderLine> units, List<Take> left) {
        return with(status, units, left);
    }

    private Order with(OrderStatus next, List<OrderLine> units, List<Take> left) {
        return made(next, units, money(), fulfillments, returns, left, timeline, revision);
    }

    private Order with(OrderPayments money) {
        return made(status, lines, money, fulfillments, returns, takes, timeline, revision);
    }

    private Order with(List<Fulfillment> parcels, List<Return> back) {
        return made(status, lines, money(), parcels, back, takes, timeline, revision);
    }

    private Change<Order, OrderEvent> told(List<OrderEvent> events) {
        var longer = new ArrayList<>(timeline);
        longer.addAll(events);
        var next = made(status, lines, money(), fulfillments, returns, takes, longer, revision);
        return Change.to(next, events);
    }

    /// The same order with what may change about it.
    private Order made(
            OrderStatus next,
            List<OrderLine> units,
            OrderPayments money,
            List<Fulfillment> parcels,
            List<Return> back,
            List<Take> left,
            List<OrderEvent> events,
            Revision at) {
        return new Order(
                id,
                owner,
                cart,
                channel,
                currency,
                locale,
                next,
                units,
                totals,
                shipping,
                terms,
                money.attempts(),
                money.captures(),
                money.refunds(),
                parcels,
                back,
                left,
                placedAt,
                events,
                at);
    }
}
