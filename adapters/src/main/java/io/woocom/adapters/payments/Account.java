package io.woocom.adapters.payments;

import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.PaymentGateway.Charge;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The provider's account of one attempt: what was asked (nothing, if it was undone before anybody
/// asked), where it stands, and every movement of money. The version guards against a second
/// writer.
record Account(
        PaymentId payment,
        Optional<Asked> asked,
        Standing standing,
        List<Movement> movements,
        long version) {

    static final Duration SET_ASIDE = Duration.ofDays(7);

    Account {
        movements = List.copyOf(movements);
    }

    /// What the first call that was heard asked for; later calls under the same id cannot change
    /// it. The shopper's page opens with `key` only.
    record Asked(
            String subject,
            Money amount,
            boolean captureAtOnce,
            Optional<String> returnUrl,
            String key,
            Instant at) {

        static Asked of(Charge charge, Instant now) {
            return new Asked(
                    charge.subject(),
                    charge.amount(),
                    charge.captureAtOnce(),
                    charge.instruction().returnUrl(),
                    Keys.next(),
                    now);
        }
    }

    static Account of(Charge charge, Standing standing, Instant now) {
        var asked = Optional.of(Asked.of(charge, now));
        return new Account(charge.payment(), asked, standing, List.of(), 0);
    }

    /// The charge whose first call was lost.
    Account askedAgain(Charge charge, Instant now) {
        return new Account(
                payment, Optional.of(Asked.of(charge, now)), standing, movements, version);
    }

    boolean opensWith(String key) {
        return asked.filter(charge -> Keys.same(charge.key(), key)).isPresent();
    }

    /// Undone before anybody asked: a charge that arrives later meets this.
    static Account voided(PaymentId payment) {
        return new Account(payment, Optional.empty(), new Standing.Voided(), List.of(), 0);
    }

    Account with(Standing next) {
        return new Account(payment, asked, next, movements, version);
    }

    /// Takes the money, or sets it aside where the capture comes later.
    Account paid(Instant now) {
        var charge = asked.orElseThrow();
        return charge.captureAtOnce()
                ? moved(new Standing.Taken(), "", charge.amount(), now)
                : with(new Standing.SetAside(now.plus(SET_ASIDE)));
    }

    /// Takes a part of what is set aside; as it is where that is not possible, or done before.
    Account captured(CaptureId capture, Money amount, Instant now) {
        if (isDone(capture.value()) || !(standing instanceof Standing.SetAside)) {
            return this;
        }
        var left = asked.orElseThrow().amount().minus(taken());
        if (amount.compareTo(left) > 0) {
            return this;
        }
        var next = amount.equals(left) ? new Standing.Taken() : standing;
        return moved(next, capture.value(), amount, now);
    }

    /// Gives back a part of what was taken; as it is where that is not possible, or done before.
    Account refunded(RefundId refund, Money amount, Instant now) {
        if (isDone(refund.value()) || movements.isEmpty() || amount.compareTo(kept()) > 0) {
            return this;
        }
        return moved(standing, refund.value(), negative(amount), now);
    }

    /// Gives back all that was taken, and lets the rest go.
    Account givenBack(Instant now) {
        var kept = kept();
        return kept.isZero()
                ? with(new Standing.Taken())
                : moved(new Standing.Taken(), "", negative(kept), now);
    }

    boolean isDone(String key) {
        return movements.stream().anyMatch(movement -> movement.key().equals(key));
    }

    Money taken() {
        return sum(movements.stream().map(Movement::amount).filter(Money::isPositive).toList());
    }

    Money given() {
        return taken().minus(kept());
    }

    private Money kept() {
        return sum(movements.stream().map(Movement::amount).toList());
    }

    private Money sum(List<Money> amounts) {
        return Money.sum(asked.orElseThrow().amount().currency(), amounts);
    }

    private static Money negative(Money amount) {
        return Money.zero(amount.currency()).minus(amount);
    }

    /// The account as the clock has made it meanwhile.
    Account at(Instant now) {
        return switch (standing) {
            case Standing.Deciding(var until) when !now.isBefore(until) -> paid(now);
            case Standing.Waiting(var until) when !now.isBefore(until) ->
                    with(new Standing.Lapsed());
            case Standing.SetAside(var until) when !now.isBefore(until) ->
                    with(movements.isEmpty() ? new Standing.Lapsed() : new Standing.Taken());
            case Standing _ -> this;
        };
    }

    /// The account after the shopper agreed in time; otherwise as it is.
    Account approved(Instant now) {
        return at(now).standing instanceof Standing.Waiting ? paid(now) : at(now);
    }

    private Account moved(Standing next, String key, Money amount, Instant now) {
        var longer = new ArrayList<>(movements);
        longer.add(new Movement(payment, asked.orElseThrow().subject(), key, amount, now));
        return new Account(payment, asked, next, longer, version);
    }
}
