package io.woocom.domain.ordering;

import static java.util.Comparator.comparing;

import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The money of an order: what is due, the attempts to pay it in the order of their making, what is
/// to be taken of them, and what goes back.
record OrderPayments(
        Money due, List<Payment> attempts, List<Capture> captures, List<Refund> refunds) {

    static final int MOST_ATTEMPTS = 5;

    OrderPayments {
        attempts = List.copyOf(attempts);
        captures = List.copyOf(captures);
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
        var before = attempts.stream().map(Payment::expectNoMore).toList();
        return new OrderPayments(due, longer(before, payment), captures, refunds);
    }

    /// What is expected from outside, and nothing came of it yet.
    List<Payment> expected() {
        return attempts.stream().filter(Payment::isExpected).toList();
    }

    /// Money came from outside: for what was expected, or in place of attempts that failed.
    ///
    /// @param fresh the id of the payment that is made where none was expected
    /// @throws Refusal.Conflict `order_not_payable` for more than is due, or while another attempt
    ///   may still take money
    Settled receive(Money money, String reference, PaymentId fresh, Instant now) {
        if (!open().isEmpty()) {
            throw notPayable("an attempt is not settled yet");
        }
        var left = due.minus(secured());
        if (money.compareTo(left) > 0) {
            throw notPayable(money + " is more than what is due");
        }
        var known = attempts.stream().filter(Payment::isExpected).findFirst();
        var before = known.orElseGet(() -> Payment.expect(fresh, left, now));
        var after = before.receive(money);
        var next = known.isPresent() ? replacing(after) : longer(attempts, after);
        return new Settled(
                new OrderPayments(due, next, captures, refunds),
                List.of(new OrderEvent.PaymentReceived(after.id(), money, reference, now)));
    }

    /// A cancelled order expects nothing more, and what came from outside is given back by hand:
    /// nobody can be asked to.
    Settled endManually(String reason, Ids ids, Instant now) {
        var facts = new ArrayList<OrderEvent>();
        var back = new ArrayList<>(refunds);
        var next = new ArrayList<Payment>();
        for (var payment : attempts) {
            if (payment.isExpected()) {
                facts.add(new OrderEvent.PaymentVoided(payment.id(), now));
            }
            var ended = payment.expectNoMore();
            var kept = ended.captured().minus(ended.refunded());
            if (ended.isManual() && kept.isPositive()) {
                var refund = Refund.unasked(RefundId.next(ids), ended.id(), kept, reason, now);
                back.add(refund);
                facts.add(new OrderEvent.RefundSucceeded(refund.id(), ended.id(), kept, now));
                ended = ended.giveBack(kept);
            }
            next.add(ended);
        }
        return new Settled(new OrderPayments(due, next, captures, back), facts);
    }

    /// A refund of what came from outside was made by hand.
    Settled refundManually(Refund refund, Instant now) {
        var payment = find(refund.payment()).orElseThrow().giveBack(refund.amount());
        return new Settled(
                new OrderPayments(
                        due,
                        replacing(payment),
                        captures,
                        longer(refunds, refund.with(Progress.SUCCEEDED))),
                List.of(
                        new OrderEvent.RefundSucceeded(
                                refund.id(), payment.id(), refund.amount(), now)));
    }

    /// Asks for a part of what is set aside.
    OrderPayments capture(Capture capture) {
        return new OrderPayments(due, attempts, longer(captures, capture), refunds);
    }

    /// The payment that holds something set aside that nobody asked for yet.
    Optional<Payment> toCapture() {
        return attempts.stream().filter(payment -> toCapture(payment).isPositive()).findFirst();
    }

    /// Takes down what a provider said of an attempt; what was known before changes nothing.
    ///
    /// @param reason why money goes back that nobody asked for, if some does
    Settled settle(PaymentId id, Outcome outcome, String reason, Ids ids, Instant now) {
        var before = find(id).orElseThrow(() -> Refusal.notFound("this payment"));
        var after = before.after(outcome, now);
        return new OrderPayments(due, replacing(after), captures, refunds)
                .notingUnasked(id, facts(before, after, now), reason, ids, now);
    }

    /// With what went back of a payment although nobody asked for it.
    private Settled notingUnasked(
            PaymentId id, List<OrderEvent> told, String reason, Ids ids, Instant now) {
        var unasked = unasked(find(id).orElseThrow());
        if (!unasked.isPositive()) {
            return new Settled(this, told);
        }
        var refund = Refund.unasked(RefundId.next(ids), id, unasked, reason, now);
        return new Settled(
                with(longer(refunds, refund)),
                longer(told, new OrderEvent.RefundSucceeded(refund.id(), id, unasked, now)));
    }

    /// Takes down what a provider said of a refund that was asked for. An answer that says neither
    /// yes nor no leaves it requested.
    Settled settleRefund(RefundId id, Outcome outcome, String reason, Ids ids, Instant now) {
        var asked =
                refunds.stream()
                        .filter(refund -> refund.id().equals(id) && refund.isRequested())
                        .findFirst();
        if (asked.isEmpty() || progress(outcome, false) == Progress.REQUESTED) {
            return new Settled(this, List.of());
        }
        var refund = asked.get();
        var payment = refund.payment();
        var next = progress(outcome, false);
        var noted =
                with(
                        refunds.stream()
                                .map(one -> one.equals(refund) ? one.with(next) : one)
                                .toList());
        if (next == Progress.FAILED) {
            var failed =
                    new OrderEvent.RefundFailed(id, payment, refund.amount(), code(outcome), now);
            return noted.notingUnasked(payment, List.of(failed), reason, ids, now);
        }
        var settled = noted.settle(payment, outcome, reason, ids, now);
        var facts = new ArrayList<OrderEvent>();
        facts.add(new OrderEvent.RefundSucceeded(id, payment, refund.amount(), now));
        facts.addAll(settled.facts());
        return new Settled(settled.payments(), facts);
    }

    /// The same of a capture.
    Settled settleCapture(CaptureId id, Outcome outcome, String reason, Ids ids, Instant now) {
        var asked =
                captures.stream()
                        .filter(capture -> capture.id().equals(id) && capture.isRequested())
                        .findFirst();
        if (asked.isEmpty() || progress(outcome, true) == Progress.REQUESTED) {
            return new Settled(this, List.of());
        }
        var capture = asked.get();
        var next = progress(outcome, true);
        var noted =
                captures.stream().map(one -> one.equals(capture) ? one.with(next) : one).toList();
        var settled =
                new OrderPayments(due, attempts, noted, refunds)
                        .settle(capture.payment(), outcome, reason, ids, now);
        if (next == Progress.SUCCEEDED) {
            return settled;
        }
        var facts = new ArrayList<OrderEvent>();
        facts.add(
                new OrderEvent.CaptureFailed(
                        id, capture.payment(), capture.amount(), code(outcome), now));
        facts.addAll(settled.facts());
        return new Settled(settled.payments(), facts);
    }

    OrderPayments with(List<Refund> next) {
        return new OrderPayments(due, attempts, captures, next);
    }

    Optional<Payment> find(PaymentId wanted) {
        return attempts.stream().filter(payment -> payment.id().equals(wanted)).findFirst();
    }

    /// Those whose outcome is not known yet.
    List<Payment> open() {
        return attempts.stream().filter(Payment::isOpen).toList();
    }

    boolean isCovered() {
        return sum(attempts.stream().map(Payment::held)).compareTo(due) >= 0;
    }

    /// What was taken, or can be: the goods may go once it reaches what is due.
    Money secured() {
        return sum(attempts.stream().map(one -> one.captured().plus(one.setAside())));
    }

    Money captured() {
        return sum(attempts.stream().map(Payment::captured));
    }

    Money refunded() {
        return sum(attempts.stream().map(Payment::refunded));
    }

    /// The payment of which most can be given back, that of which money goes back anyway apart.
    Optional<Payment> toRefund(List<Payment> reversed) {
        return attempts.stream()
                .filter(payment -> payment.captured().isPositive() && !reversed.contains(payment))
                .max(comparing(this::toRefund));
    }

    /// What was taken by a payment, neither given back nor about to be.
    Money toRefund(Payment payment) {
        var asked =
                refunds.stream()
                        .filter(refund ->
                                refund.isRequested() && refund.payment().equals(payment.id()))
                        .map(Refund::amount);
        return payment.captured().minus(payment.refunded()).minus(sum(asked));
    }

    /// What is set aside by a payment and nobody asked for yet.
    Money toCapture(Payment payment) {
        var asked =
                captures.stream()
                        .filter(capture ->
                                capture.isRequested() && capture.payment().equals(payment.id()))
                        .map(Capture::amount);
        return payment.setAside().minus(sum(asked));
    }

    /// All that holds money or may still take some.
    List<Payment> everything() {
        return attempts.stream()
                .filter(payment -> payment.isOpen() || payment.isExpected() || payment.holdsMoney())
                .toList();
    }

    /// What holds money beyond what is due, what came from outside and then the earliest money
    /// being kept, and what may still take some.
    List<Payment> surplus() {
        var kept = Money.zero(due.currency());
        var surplus = new ArrayList<Payment>();
        for (var payment : handedInFirst()) {
            var needed = kept.compareTo(due) < 0;
            if (payment.isOpen() || (payment.holdsMoney() && !needed && !payment.isManual())) {
                surplus.add(payment);
            } else {
                kept = kept.plus(payment.held());
            }
        }
        return surplus;
    }

    /// What came from outside is kept: nobody can be asked to give it back.
    private List<Payment> handedInFirst() {
        return attempts.stream().sorted(comparing(payment -> !payment.isManual())).toList();
    }

    /// Whether anything that was asked about a payment has no answer yet.
    boolean isBusy(PaymentId payment) {
        return captures.stream().anyMatch(one -> one.isRequested() && one.payment().equals(payment))
                || refunds.stream()
                        .anyMatch(one -> one.isRequested() && one.payment().equals(payment));
    }

    /// What went back beyond the refunds that were asked for; not told apart while one of them is
    /// under way.
    private Money unasked(Payment payment) {
        var known =
                refunds.stream()
                        .filter(one -> one.counts() && one.payment().equals(payment.id()))
                        .toList();
        return known.stream().anyMatch(Refund::isRequested)
                ? Money.zero(due.currency())
                : payment.refunded().minus(sum(known.stream().map(Refund::amount)));
    }

    private static Progress progress(Outcome outcome, boolean taking) {
        return switch (outcome) {
            case Outcome.Refunded _ -> Progress.SUCCEEDED;
            case Outcome.Captured _ -> taking ? Progress.SUCCEEDED : Progress.REQUESTED;
            case Outcome.Declined _, Outcome.Voided _, Outcome.Expired _, Outcome.NeverHeardOf _ ->
                    Progress.FAILED;
            case Outcome.Authorized _,
                    Outcome.ActionRequired _,
                    Outcome.Pending _,
                    Outcome.Unknown _ ->
                    Progress.REQUESTED;
        };
    }

    private static String code(Outcome outcome) {
        return outcome instanceof Outcome.Declined(var decline) ? decline.code() : "not_possible";
    }

    private static List<OrderEvent> facts(Payment before, Payment after, Instant now) {
        var id = after.id();
        var facts = new ArrayList<OrderEvent>();
        var taken = after.captured().minus(before.captured());
        if (!after.state().getClass().equals(before.state().getClass())) {
            facts.addAll(
                    switch (after.state()) {
                        case Payment.State.Created _,
                                Payment.State.Expected _,
                                Payment.State.Processing _,
                                Payment.State.Unknown _ ->
                                List.<OrderEvent>of();
                        case Payment.State.RequiresAction _ ->
                                List.of(new OrderEvent.PaymentRequiresAction(id, now));
                        case Payment.State.Authorized _ ->
                                List.of(new OrderEvent.PaymentAuthorized(id, after.amount(), now));
                        case Payment.State.Captured _ ->
                                taken.isPositive()
                                        ? List.<OrderEvent>of()
                                        : List.of(new OrderEvent.PaymentVoided(id, now));
                        case Payment.State.Failed(var decline) ->
                                List.of(new OrderEvent.PaymentDeclined(id, decline.code(), now));
                        case Payment.State.Voided _ ->
                                List.of(new OrderEvent.PaymentVoided(id, now));
                        case Payment.State.Expired _ ->
                                List.of(new OrderEvent.PaymentExpired(id, now));
                    });
        }
        if (taken.isPositive()) {
            facts.add(new OrderEvent.PaymentCaptured(id, taken, now));
        }
        return facts;
    }

    private Money sum(Stream<Money> amounts) {
        return Money.sum(due.currency(), amounts.toList());
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
