package io.woocom.domain.ordering;

import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.Refund;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The money of an order: what is due, the attempts to pay it in the order of their making, and
/// what went back.
record OrderPayments(Money due, List<Payment> attempts, List<Refund> refunds) {

    static final int MOST_ATTEMPTS = 5;

    OrderPayments {
        attempts = List.copyOf(attempts);
        refunds = List.copyOf(refunds);
    }

    /// What became of the money, and the facts to tell of it.
    record Settled(OrderPayments payments, List<OrderEvent> facts) {}

    static Refusal notPayable(String detail) {
        return Refusal.conflict("order_not_payable", detail);
    }

    /// @throws Refusal.Conflict `order_not_payable` where an earlier attempt is open or holds
    ///   money, or five were made
    OrderPayments attempt(Payment payment) {
        if (!open().isEmpty()) {
            throw notPayable("an earlier attempt is not settled yet");
        }
        if (attempts.stream().anyMatch(Payment::holdsMoney)) {
            throw notPayable("this order is paid");
        }
        if (attempts.size() >= MOST_ATTEMPTS) {
            throw notPayable("this order was tried " + MOST_ATTEMPTS + " times");
        }
        return new OrderPayments(due, longer(attempts, payment), refunds);
    }

    /// Takes down what a provider said of an attempt; what was known before changes nothing.
    ///
    /// @param reason why money goes back, if some does
    Settled settle(PaymentId id, Outcome outcome, String reason, Ids ids, Instant now) {
        var before = find(id).orElseThrow(() -> Refusal.notFound("this payment"));
        var after = before.after(outcome, now);
        var events = new ArrayList<>(facts(before, after, now));
        var given = after.refunded().minus(before.refunded());
        var back = refunds;
        if (given.isPositive()) {
            var refund = new Refund(RefundId.next(ids), id, given, reason, now);
            back = longer(refunds, refund);
            events.add(new OrderEvent.RefundSucceeded(refund.id(), id, given, now));
        }
        return new Settled(new OrderPayments(due, replacing(after), back), events);
    }

    Optional<Payment> find(PaymentId wanted) {
        return attempts.stream().filter(payment -> payment.id().equals(wanted)).findFirst();
    }

    /// Those whose outcome is not known yet.
    List<Payment> open() {
        return attempts.stream().filter(Payment::isOpen).toList();
    }

    boolean isCovered() {
        var held = Money.sum(due.currency(), attempts.stream().map(Payment::held).toList());
        return held.compareTo(due) >= 0;
    }

    /// All that holds money or may still take some.
    List<Payment> everything() {
        return attempts.stream()
                .filter(payment -> payment.isOpen() || payment.holdsMoney())
                .toList();
    }

    /// What holds money beyond what is due, the earliest money being kept, and what may still take
    /// some.
    List<Payment> surplus() {
        var kept = Money.zero(due.currency());
        var surplus = new ArrayList<Payment>();
        for (var payment : attempts) {
            var needed = kept.compareTo(due) < 0;
            if (payment.isOpen() || (payment.holdsMoney() && !needed)) {
                surplus.add(payment);
            } else {
                kept = kept.plus(payment.held());
            }
        }
        return surplus;
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

    private List<Payment> replacing(Payment next) {
        return attempts.stream().map(one -> one.id().equals(next.id()) ? next : one).toList();
    }

    private static <T> List<T> longer(List<T> list, T more) {
        var longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
