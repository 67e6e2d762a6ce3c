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
        REVERSE
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
                            case Outcome.Captured(var amount) -> {
                                movements.add(
                                        new Movement(
                                                payment,
                                                Money.zero(amount.currency()).minus(amount)));
                                yield entered(payment, new Outcome.Refunded(amount));
                            }
                            case Outcome.NeverHeardOf _,
                                    Outcome.ActionRequired _,
                                    Outcome.Pending _,
                                    Outcome.Authorized _ ->
                                    entered(payment, new Outcome.Voided());
                            case Outcome ended -> ended;
                        });
    }

    private Outcome answer(Call call, Supplier<Outcome> work) {
        Optional.ofNullable(happenings.remove(call)).ifPresent(Runnable::run);
        synchronized (this) {
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
            var until = clock.instant().plus(Duration.ofDays(7));
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
