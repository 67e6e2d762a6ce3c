package io.woocom.domain.payment;

import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/// One attempt to pay an order: what was asked, where it stands, what was taken and given back. An
/// authorized one may have been taken in part; it is captured once nothing is set aside any more.
public record Payment(
        PaymentId id,
        Provider provider,
        Money amount,
        State state,
        Money captured,
        Money refunded,
        Instant createdAt) {

    public Payment {
        if (!amount.isPositive()
                || captured.isNegative()
                || refunded.isNegative()
                || refunded.compareTo(captured) > 0) {
            throw new IllegalArgumentException(
                    "no payment of "
                            + amount
                            + " with "
                            + captured
                            + " captured and "
                            + refunded
                            + " refunded");
        }
        var mayHoldMoney =
                switch (state) {
                    case State.Captured _, State.Authorized _, State.Expected _ -> true;
                    case State.Open _, State.Failed _, State.Voided _, State.Expired _ -> false;
                };
        if (captured.isPositive() ? !mayHoldMoney : state instanceof State.Captured) {
            throw new IllegalArgumentException(captured + " captured is not the state " + state);
        }
    }

    /// Where an attempt stands.
    public sealed interface State {

        /// The provider may still decide either way, or has not been asked yet.
        sealed interface Open extends State {}

        /// Asked for by the shopper, not yet by us.
        record Created(Instruction instruction) implements Open {}

        /// The provider has it and has not decided.
        record Processing(Instruction instruction, Instant since) implements Open {}

        /// We do not know whether the provider has it.
        record Unknown(Instruction instruction, Instant since) implements Open {}

        /// The shopper has to do something at the provider first.
        record RequiresAction(Action action) implements Open {}

        /// To come from outside the shop, by bank transfer or on delivery. Part of it may be there.
        record Expected() implements State {}

        record Authorized(Instant until) implements State {}

        record Captured() implements State {}

        record Failed(Decline decline) implements State {}

        record Voided() implements State {}

        record Expired() implements State {}
    }

    /// With what to pay, where the provider sends the shopper back to, and whether the money is
    /// taken at once. Kept only until the provider took it.
    public record Instruction(
            PaymentToken token, Optional<String> returnUrl, boolean captureAtOnce) {

        public Instruction(PaymentToken token, Optional<String> returnUrl) {
            this(token, returnUrl, true);
        }

        public Instruction capturingLater() {
            return new Instruction(token, returnUrl, false);
        }
    }

    /// What the shopper has to do: follow a link, or hand a secret to the provider's own code.
    public record Action(
            Kind kind, Optional<String> url, Optional<String> clientSecret, Instant expiresAt) {
        public enum Kind {
            REDIRECT,
            SDK
        }
    }

    /// Why the provider refused, and whether another try with the same means could succeed.
    public record Decline(String code, String detail, boolean retryable) {}

    public static Payment create(
            PaymentId id, Provider provider, Money amount, Instruction instruction, Instant now) {
        var none = Money.zero(amount.currency());
        return new Payment(id, provider, amount, new State.Created(instruction), none, none, now);
    }

    /// One whose money comes from outside.
    public static Payment expect(PaymentId id, Money amount, Instant now) {
        var none = Money.zero(amount.currency());
        return new Payment(id, Provider.MANUAL, amount, new State.Expected(), none, none, now);
    }

    /// So much came.
    public Payment receive(Money money) {
        var all = captured.plus(money);
        return with(all.compareTo(amount) < 0 ? state : new State.Captured(), all, refunded);
    }

    /// So much was given back by hand.
    public Payment giveBack(Money money) {
        return with(state, captured, refunded.plus(money));
    }

    /// Nothing more is expected.
    public Payment expectNoMore() {
        return state instanceof State.Expected ? ended(new State.Voided()) : this;
    }

    public boolean isExpected() {
        return state instanceof State.Expected;
    }

    public boolean isManual() {
        return provider.equals(Provider.MANUAL);
    }

    public boolean isOpen() {
        return state instanceof State.Open;
    }

    /// Money is taken or set aside, and was not given back in full.
    public boolean holdsMoney() {
        return held().isPositive();
    }

    /// The instruction while the provider may still need it.
    public Optional<Instruction> instruction() {
        return switch (state) {
            case State.Created(var instruction) -> Optional.of(instruction);
            case State.Processing(var instruction, var _) -> Optional.of(instruction);
            case State.Unknown(var instruction, var _) -> Optional.of(instruction);
            case State.RequiresAction _,
                    State.Expected _,
                    State.Authorized _,
                    State.Captured _,
                    State.Failed _,
                    State.Voided _,
                    State.Expired _ ->
                    Optional.empty();
        };
    }

    /// What it holds of the shopper's money now: taken and not given back, or set aside.
    public Money held() {
        return captured.minus(refunded).plus(setAside());
    }

    /// What can still be taken.
    public Money setAside() {
        return state instanceof State.Authorized && captured.compareTo(amount) < 0
                ? amount.minus(captured)
                : Money.zero(amount.currency());
    }

    /// The attempt after the provider said something. What was taken is never forgotten because of
    /// a later, weaker word: a captured payment can only be refunded, an authorized one captured,
    /// voided or let go. What ended without money stays ended, since answers overtake each other;
    /// only money that was taken after all counts.
    public Payment after(Outcome outcome, Instant now) {
        return switch (outcome) {
            case Outcome.Captured(var taken, var rest) -> moved(taken, refunded, rest);
            case Outcome.Refunded(var taken, var given, var rest) ->
                    moved(larger(taken, given), given, rest);
            case Outcome.Authorized(var until) ->
                    isLive() ? with(new State.Authorized(until)) : this;
            case Outcome.Voided _ -> isLive() ? ended(new State.Voided()) : this;
            case Outcome.Expired _ -> isLive() ? ended(new State.Expired()) : this;
            case Outcome.Declined(var decline) -> isOpen() ? with(new State.Failed(decline)) : this;
            case Outcome.ActionRequired(var action) ->
                    isOpen() ? with(new State.RequiresAction(action)) : this;
            case Outcome.Pending _ ->
                    instruction()
                            .map(instruction -> with(new State.Processing(instruction, since(now))))
                            .orElse(this);
            case Outcome.Unknown _ ->
                    instruction()
                            .map(instruction -> with(new State.Unknown(instruction, since(now))))
                            .orElse(this);
            case Outcome.NeverHeardOf _ -> this;
        };
    }

    /// Sums only grow, and what was let go is not set aside again.
    private Payment moved(Money taken, Money given, Optional<Instant> rest) {
        var most = larger(captured, taken);
        var next =
                rest.filter(_ -> isLive() && most.compareTo(amount) < 0)
                        .<State>map(State.Authorized::new)
                        .orElseGet(State.Captured::new);
        return with(next, most, larger(refunded, given));
    }

    /// What was taken before stays taken.
    private Payment ended(State end) {
        return with(captured.isPositive() ? new State.Captured() : end);
    }

    private static Money larger(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    private boolean isLive() {
        return isOpen() || state instanceof State.Authorized;
    }

    private Instant since(Instant now) {
        return switch (state) {
            case State.Processing(var _, var since) -> since;
            case State.Unknown(var _, var since) -> since;
            case State.Created _,
                    State.RequiresAction _,
                    State.Expected _,
                    State.Authorized _,
                    State.Captured _,
                    State.Failed _,
                    State.Voided _,
                    State.Expired _ ->
                    now;
        };
    }

    private Payment with(State next) {
        return with(next, captured, refunded);
    }

    private Payment with(State next, Money taken, Money given) {
        return new Payment(id, provider, amount, next, taken, given, createdAt);
    }
}
