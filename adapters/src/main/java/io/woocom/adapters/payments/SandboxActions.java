package io.woocom.adapters.payments;

import io.woocom.domain.payment.Payment.Decline;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;

/// What a shopper does on the sandbox provider's page. A link leads to an attempt only with its
/// key; without it, an attempt that exists looks like one that does not. Deciding twice changes
/// nothing.
public final class SandboxActions {

    private final Ledger ledger;
    private final InstantSource clock;

    SandboxActions(Ledger ledger, InstantSource clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    public enum Status {
        WAITING,
        APPROVED,
        DECLINED,
        /// Too late, or taken back by the shop.
        OVER
    }

    /// An attempt as its page shows it. `subject` is the order.
    public record Action(
            PaymentId payment,
            String subject,
            Money amount,
            Optional<String> returnUrl,
            Status status) {}

    public Optional<Action> find(PaymentId payment, String key) {
        return decided(payment, key, Account::at);
    }

    public Optional<Action> approve(PaymentId payment, String key) {
        return decided(payment, key, Account::approved);
    }

    public Optional<Action> decline(PaymentId payment, String key) {
        return decided(payment, key, SandboxActions::declined);
    }

    private Optional<Action> decided(
            PaymentId payment, String key, BiFunction<Account, Instant, Account> decision) {
        var opened = ledger.find(payment).filter(account -> account.opensWith(key));
        return opened.isEmpty()
                ? Optional.empty()
                : ledger.change(
                                payment,
                                account ->
                                        account.map(
                                                known -> decision.apply(known, clock.instant())))
                        .after()
                        .flatMap(SandboxActions::shown);
    }

    private static Account declined(Account account, Instant now) {
        var current = account.at(now);
        var decline = new Decline("authentication_failed", "the shopper did not approve it", true);
        return current.standing() instanceof Standing.Waiting
                ? current.with(new Standing.Refused(decline))
                : current;
    }

    private static Optional<Action> shown(Account account) {
        return account.asked()
                .map(asked ->
                        new Action(
                                account.payment(),
                                asked.subject(),
                                asked.amount(),
                                asked.returnUrl(),
                                status(account)));
    }

    private static Status status(Account account) {
        return switch (account.standing()) {
            case Standing.Waiting _ -> Status.WAITING;
            case Standing.SetAside _ -> Status.APPROVED;
            case Standing.Taken _ ->
                    account.given().equals(account.taken()) ? Status.OVER : Status.APPROVED;
            case Standing.Refused _ -> Status.DECLINED;
            case Standing.Lost _, Standing.Deciding _, Standing.Voided _, Standing.Lapsed _ ->
                    Status.OVER;
        };
    }
}
