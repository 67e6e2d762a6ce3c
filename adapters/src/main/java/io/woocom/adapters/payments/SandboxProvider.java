package io.woocom.adapters.payments;

import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment.Decline;
import io.woocom.domain.payment.PaymentGateway;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Money;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The door of the sandbox provider. It does what the token says:
///
/// | token | first charge |
/// |---|---|
/// | `tok_ok` | paid, or set aside where the capture comes later |
/// | `tok_declined`, `tok_insufficient_funds` | declined, the latter worth another try |
/// | `tok_requires_action` | waits ten minutes for the shopper on {@link SandboxActions}' page |
/// | `tok_error_once`, `tok_timeout_not_charged` | lost: no usable answer, and not charged; the next charge under the id is paid |
/// | `tok_timeout_charged` | paid, but the answer is lost |
/// | `tok_slow` | decided some seconds later |
/// | any other | declined as `invalid_token` |
public final class SandboxProvider implements PaymentGateway {

    public static final Provider NAME = new Provider("sandbox");

    public static final boolean CAPTURES_IN_PARTS = true;

    static final Duration TIME_TO_ACT = Duration.ofMinutes(10);

    /// `origin` is where the shop, and with it the page for actions, is reached. A caller who gets
    /// no answer is kept waiting for `silence`; a slow decision takes `deciding`.
    public record Settings(URI origin, Duration silence, Duration deciding) {

        public static Settings at(URI origin) {
            return new Settings(origin, Duration.ofSeconds(2), Duration.ofSeconds(5));
        }
    }

    private final Ledger ledger;
    private final Settings settings;
    private final InstantSource clock;
    private final Answers answers;

    public SandboxProvider(
            DynamoDbClient client, String table, Settings settings, InstantSource clock) {
        this.ledger = new Ledger(client, table);
        this.settings = settings;
        this.clock = clock;
        this.answers = new Answers(settings.origin());
    }

    /// What the shopper does on the provider's page.
    public SandboxActions actions() {
        return new SandboxActions(ledger, clock);
    }

    /// All money that ever moved, for comparing the provider's books with the shop's.
    public List<Movement> movements() {
        return ledger.movements();
    }

    @Override
    public Outcome authorize(Charge charge) {
        var token = Token.of(charge.instruction().token().value());
        return heard(() -> {
            var now = clock.instant();
            var step =
                    ledger.change(
                            charge.payment(),
                            before ->
                                    Optional.of(
                                            before.map(known -> again(known, charge, now))
                                                    .orElseGet(() -> first(charge, token, now))));
            return step.before().isEmpty() ? firstAnswer(step, token) : answers.to(step.after());
        });
    }

    @Override
    public Outcome status(PaymentId payment) {
        return changed(payment, account -> account.map(known -> known.at(clock.instant())));
    }

    @Override
    public Outcome withdraw(PaymentId payment) {
        return changed(
                payment,
                account ->
                        Optional.of(
                                account.map(known -> known.at(clock.instant()))
                                        .map(SandboxProvider::withdrawn)
                                        .orElseGet(() -> Account.voided(payment))));
    }

    @Override
    public Outcome reverse(PaymentId payment) {
        return changed(
                payment,
                account ->
                        Optional.of(
                                account.map(known -> known.at(clock.instant()))
                                        .map(known -> reversed(known, clock.instant()))
                                        .orElseGet(() -> Account.voided(payment))));
    }

    @Override
    public Outcome capture(CaptureId capture, PaymentId payment, Money amount) {
        return asked(
                payment,
                capture.value(),
                account -> account.captured(capture, amount, clock.instant()));
    }

    @Override
    public Outcome refund(RefundId refund, PaymentId payment, Money amount) {
        return asked(
                payment,
                refund.value(),
                account -> account.refunded(refund, amount, clock.instant()));
    }

    @Override
    public boolean capturesInParts() {
        return CAPTURES_IN_PARTS;
    }

    /// Moves money under an id. An account that holds money and whose books do not show the id
    /// afterwards has refused.
    private Outcome asked(PaymentId payment, String key, UnaryOperator<Account> step) {
        return heard(() -> {
            var after =
                    ledger.change(
                                    payment,
                                    account ->
                                            account.map(
                                                    known -> step.apply(known.at(clock.instant()))))
                            .after();
            var over =
                    after.map(Account::standing)
                            .filter(standing ->
                                    standing instanceof Standing.Voided
                                            || standing instanceof Standing.Lapsed)
                            .isPresent();
            var isDone = after.filter(account -> account.isDone(key)).isPresent();
            return isDone || (over && key.startsWith(CaptureId.PREFIX))
                    ? answers.to(after)
                    : new Outcome.Declined(
                            new Decline("amount_too_large", "there is not so much left", false));
        });
    }

    private Account first(Charge charge, Token token, Instant now) {
        return switch (token) {
            case OK, TIMEOUT_CHARGED -> Account.of(charge, new Standing.Lost(), now).paid(now);
            case ERROR_ONCE, TIMEOUT_NOT_CHARGED -> Account.of(charge, new Standing.Lost(), now);
            case SLOW ->
                    Account.of(charge, new Standing.Deciding(now.plus(settings.deciding())), now);
            case REQUIRES_ACTION ->
                    Account.of(charge, new Standing.Waiting(now.plus(TIME_TO_ACT)), now);
            case DECLINED -> refused(charge, "card_declined", "the card was declined", false, now);
            case INSUFFICIENT_FUNDS ->
                    refused(charge, "insufficient_funds", "the card lacks funds", true, now);
            case INVALID -> refused(charge, "invalid_token", "no such payment token", false, now);
        };
    }

    private static Account refused(
            Charge charge, String code, String detail, boolean retryable, Instant now) {
        var decline = new Decline(code, detail, retryable);
        return Account.of(charge, new Standing.Refused(decline), now);
    }

    private static Account again(Account known, Charge charge, Instant now) {
        return known.standing() instanceof Standing.Lost
                ? known.askedAgain(charge, now).paid(now)
                : known.at(now);
    }

    private static Account withdrawn(Account account) {
        return switch (account.standing()) {
            case Standing.Lost _, Standing.Waiting _ -> account.with(new Standing.Voided());
            case Standing _ -> account;
        };
    }

    private static Account reversed(Account account, Instant now) {
        return switch (account.standing()) {
            case Standing.Lost _, Standing.Waiting _, Standing.Deciding _ ->
                    account.with(new Standing.Voided());
            case Standing.SetAside _ ->
                    account.movements().isEmpty()
                            ? account.with(new Standing.Voided())
                            : account.givenBack(now);
            case Standing.Taken _ -> account.givenBack(now);
            case Standing.Refused _, Standing.Voided _, Standing.Lapsed _ -> account;
        };
    }

    private Outcome firstAnswer(Ledger.Step step, Token token) {
        if (token.timesOut()) {
            return silence();
        }
        return token == Token.ERROR_ONCE
                ? new Outcome.Unknown("the provider answered with an error")
                : answers.to(step.after());
    }

    private Outcome silence() {
        try {
            Thread.sleep(settings.silence());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return new Outcome.Unknown("the provider did not answer in time");
    }

    private Outcome changed(
            PaymentId payment, Function<Optional<Account>, Optional<Account>> step) {
        return heard(() -> answers.to(ledger.change(payment, step).after()));
    }

    /// The port's promise: what happens on the way to the provider is no exception.
    private static Outcome heard(Supplier<Outcome> call) {
        try {
            return call.get();
        } catch (SdkException e) {
            return new Outcome.Unknown("the provider failed: " + e.getClass().getSimpleName());
        }
    }
}
