package io.woocom.domain.payment;

import io.woocom.domain.payment.Payment.Action;
import io.woocom.domain.payment.Payment.Decline;
import io.woocom.domain.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/// A provider in memory with a ledger of its own, as well or as badly behaved as its script says.
/// By default the script is read from the token, the same ones as those of the sandbox provider.
/// Calls can be met by something that happens just before them, and their answers can be lost.
public final class ScriptedGateway implements PaymentGateway {

    public static final Duration TIME_TO_ACT = Duration.ofMinutes(10);
    public static final Duration TIME_TO_DECIDE = Duration.ofSeconds(5);
    public static final Duration SET_ASIDE = Duration.ofDays(7);

    /// What the provider does with a charge that it hears of for the first time.
    public enum Script {
        PAYS,
        DECLINES,
        LACKS_FUNDS,
        ASKS_THE_SHOPPER,
        LOSES_THE_CHARGE,
        LOSES_THE_ANSWER,
        DECIDES_LATER,
        KNOWS_NO_SUCH_TOKEN;

        public static Script of(String token) {
            return switch (token) {
                case "tok_ok" -> PAYS;
                case "tok_declined" -> DECLINES;
                case "tok_insufficient_funds" -> LACKS_FUNDS;
                case "tok_requires_action" -> ASKS_THE_SHOPPER;
                case "tok_error_once", "tok_timeout_not_charged" -> LOSES_THE_CHARGE;
                case "tok_timeout_charged" -> LOSES_THE_ANSWER;
                case "tok_slow" -> DECIDES_LATER;
                default -> KNOWS_NO_SUCH_TOKEN;
            };
        }
    }

    public enum Call {
        AUTHORIZE,
        STATUS,
        WITHDRAW,
        REVERSE,
        CAPTURE,
        REFUND
    }

    /// Money that went to the shop, or back if negative.
    public record Movement(PaymentId payment, Money amount) {}

    private final InstantSource clock;
    private final Function<Charge, Script> script;
    private final Map<PaymentId, Charge> lost = new HashMap<>();
    private final Map<PaymentId, Charge> known = new HashMap<>();
    private final Map<PaymentId, Outcome> ledger = new HashMap<>();
    private final Map<PaymentId, Instant> decisions = new HashMap<>();
    private final List<Movement> movements = new ArrayList<>();
    private final Map<Call, Runnable> happenings = new EnumMap<>(Call.class);
    private final Set<Call> answersToLose = EnumSet.noneOf(Call.class);
    private final Set<Call> callsToLose = EnumSet.noneOf(Call.class);
    private final Set<Call> callsToRefuse = EnumSet.noneOf(Call.class);
    private final Set<String> done = new HashSet<>();
    private boolean inParts = true;

    public ScriptedGateway(InstantSource clock) {
        this(clock, charge -> Script.of(charge.instruction().token().value()));
    }

    public ScriptedGateway(InstantSource clock, Function<Charge, Script> script) {
        this.clock = clock;
        this.script = script;
    }

    /// Lets something happen just before the next call of a kind.
    public void beforeNext(Call call, Runnable happening) {
        happenings.put(call, happening);
    }

    /// Carries out the next call of a kind and loses its answer.
    public void loseNextAnswer(Call call) {
        answersToLose.add(call);
    }

    /// Lets the next call of a kind never arrive.
    public void loseNext(Call call) {
        callsToLose.add(call);
    }

    /// Says no to the next call of a kind.
    public void refuseNext(Call call) {
        callsToRefuse.add(call);
    }

    /// From now on nothing is lost or refused.
    public void behave() {
        answersToLose.clear();
        callsToLose.clear();
        callsToRefuse.clear();
    }

    /// From now on the first capture is the only one.
    public void capturingOnce() {
        inParts = false;
    }

    public synchronized List<Movement> movements() {
        return List.copyOf(movements);
    }

    public List<Money> movements(PaymentId payment) {
        return movements().stream()
                .filter(movement -> movement.payment().equals(payment))
                .map(Movement::amount)
                .toList();
    }

    /// The shopper follows the link and agrees.
    public synchronized void approve(PaymentId payment) {
        if (now(payment) instanceof Outcome.ActionRequired) {
            take(charge(payment));
        }
    }

    /// The shopper follows the link and does not agree.
    public synchronized void refuse(PaymentId payment) {
        if (now(payment) instanceof Outcome.ActionRequired) {
            ledger.put(payment, declined("authentication_failed", true));
        }
    }

    @Override
    public Outcome authorize(Charge charge) {
        return answer(Call.AUTHORIZE, () -> charged(charge));
    }

    @Override
    public Outcome status(PaymentId payment) {
        return answer(Call.STATUS, () -> now(payment));
    }

    @Override
    public Outcome withdraw(PaymentId payment) {
        return answer(
                Call.WITHDRAW,
                () ->
                        switch (now(payment)) {
                            case Outcome.NeverHeardOf _, Outcome.ActionRequired _ ->
                                    entered(payment, new Outcome.Voided());
                            case Outcome other -> other;
                        });
    }

    @Override
    public Outcome reverse(PaymentId payment) {
        return answer(
                Call.REVERSE,
                () ->
                        switch (now(payment)) {
                            case Outcome.Captured _, Outcome.Refunded _ -> {
                                give(payment, taken(payment).minus(given(payment)));
                                yield moved(payment, Optional.empty());
                            }
                            case Outcome.NeverHeardOf _,
                                    Outcome.ActionRequired _,
                                    Outcome.Pending _,
                                    Outcome.Authorized _ ->
                                    entered(payment, new Outcome.Voided());
                            case Outcome ended -> ended;
                        });
    }

    @Override
    public Outcome capture(CaptureId capture, PaymentId payment, Money amount) {
        return answer(Call.CAPTURE, capture.value(), () -> captured(capture, payment, amount));
    }

    @Override
    public Outcome refund(RefundId refund, PaymentId payment, Money amount) {
        return answer(Call.REFUND, refund.value(), () -> refunded(refund, payment, amount));
    }

    @Override
    public boolean capturesInParts() {
        return inParts;
    }

    private Outcome captured(CaptureId capture, PaymentId payment, Money amount) {
        var before = now(payment);
        var until = setAsideUntil(before);
        if (done.contains(capture.value())
                || before instanceof Outcome.Voided
                || before instanceof Outcome.Expired) {
            return before;
        }
        var left = until.isEmpty() ? zero(amount) : charge(payment).amount().minus(taken(payment));
        if (amount.compareTo(left) > 0) {
            return declined("too_much", false);
        }
        done.add(capture.value());
        movements.add(new Movement(payment, amount));
        return moved(payment, inParts && amount.compareTo(left) < 0 ? until : Optional.empty());
    }

    private Outcome refunded(RefundId refund, PaymentId payment, Money amount) {
        var before = now(payment);
        if (done.contains(refund.value())) {
            return before;
        }
        if (amount.compareTo(sum(payment, amount)) > 0) {
            return declined("too_much", false);
        }
        done.add(refund.value());
        give(payment, amount);
        return moved(payment, setAsideUntil(before));
    }

    private void give(PaymentId payment, Money amount) {
        if (amount.isPositive()) {
            movements.add(new Movement(payment, zero(amount).minus(amount)));
        }
    }

    private Outcome moved(PaymentId payment, Optional<Instant> rest) {
        var taken = taken(payment);
        var given = given(payment);
        return entered(
                payment,
                given.isPositive()
                        ? new Outcome.Refunded(taken, given, rest)
                        : new Outcome.Captured(taken, rest));
    }

    private Money taken(PaymentId payment) {
        var none = zero(charge(payment).amount());
        return Money.sum(
                none.currency(), movements(payment).stream().filter(Money::isPositive).toList());
    }

    private Money given(PaymentId payment) {
        return taken(payment).minus(sum(payment, charge(payment).amount()));
    }

    private Money sum(PaymentId payment, Money like) {
        return Money.sum(like.currency(), movements(payment));
    }

    private static Money zero(Money like) {
        return Money.zero(like.currency());
    }

    private static Optional<Instant> setAsideUntil(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Authorized(var until) -> Optional.of(until);
            case Outcome.Captured(var _, var rest) -> rest;
            case Outcome.Refunded(var _, var _, var rest) -> rest;
            case Outcome _ -> Optional.empty();
        };
    }

    private Outcome answer(Call call, Supplier<Outcome> work) {
        return answer(call, "", work);
    }

    /// What was done under an id is not refused when it is asked for again.
    private Outcome answer(Call call, String under, Supplier<Outcome> work) {
        Optional.ofNullable(happenings.remove(call)).ifPresent(Runnable::run);
        synchronized (this) {
            if (callsToLose.remove(call)) {
                return new Outcome.Unknown("the call is lost");
            }
            if (!done.contains(under) && callsToRefuse.remove(call)) {
                return declined("refused", false);
            }
            var outcome = work.get();
            return answersToLose.remove(call) ? new Outcome.Unknown("the answer is lost") : outcome;
        }
    }

    private Outcome charged(Charge charge) {
        var id = charge.payment();
        if (ledger.containsKey(id)) {
            return now(id);
        }
        if (lost.containsKey(id)) {
            return take(charge);
        }
        known.put(id, charge);
        return switch (script.apply(charge)) {
            case PAYS -> take(charge);
            case DECLINES -> entered(id, declined("card_declined", false));
            case LACKS_FUNDS -> entered(id, declined("insufficient_funds", true));
            case KNOWS_NO_SUCH_TOKEN -> entered(id, declined("invalid_token", false));
            case ASKS_THE_SHOPPER -> entered(id, action(id));
            case DECIDES_LATER -> {
                decisions.put(id, clock.instant().plus(TIME_TO_DECIDE));
                yield entered(id, new Outcome.Pending());
            }
            case LOSES_THE_CHARGE -> {
                lost.put(id, charge);
                yield new Outcome.Unknown("the charge is lost");
            }
            case LOSES_THE_ANSWER -> {
                take(charge);
                yield new Outcome.Unknown("the answer is lost");
            }
        };
    }

    private Outcome take(Charge charge) {
        if (!charge.captureAtOnce()) {
            var until = clock.instant().plus(SET_ASIDE);
            return entered(charge.payment(), new Outcome.Authorized(until));
        }
        movements.add(new Movement(charge.payment(), charge.amount()));
        return entered(charge.payment(), new Outcome.Captured(charge.amount()));
    }

    private Outcome now(PaymentId payment) {
        var entry = ledger.getOrDefault(payment, new Outcome.NeverHeardOf());
        if (entry instanceof Outcome.Pending && isDecided(payment)) {
            return take(charge(payment));
        }
        if (entry instanceof Outcome.ActionRequired(var action)
                && !clock.instant().isBefore(action.expiresAt())) {
            return entered(payment, new Outcome.Expired());
        }
        if (setAsideUntil(entry).filter(until -> !clock.instant().isBefore(until)).isPresent()) {
            return taken(payment).isPositive()
                    ? moved(payment, Optional.empty())
                    : entered(payment, new Outcome.Expired());
        }
        return entry;
    }

    private boolean isDecided(PaymentId payment) {
        return !clock.instant().isBefore(decisions.getOrDefault(payment, Instant.MAX));
    }

    private Charge charge(PaymentId payment) {
        return Objects.requireNonNull(known.get(payment));
    }

    private Outcome entered(PaymentId payment, Outcome outcome) {
        ledger.put(payment, outcome);
        return outcome;
    }

    private Outcome action(PaymentId payment) {
        return new Outcome.ActionRequired(
                new Action(
                        Action.Kind.REDIRECT,
                        Optional.of("https://provider.test/" + payment),
                        Optional.empty(),
                        clock.instant().plus(TIME_TO_ACT)));
    }

    private static Outcome declined(String code, boolean retryable) {
        return new Outcome.Declined(new Decline(code, "the provider says no", retryable));
    }
}
