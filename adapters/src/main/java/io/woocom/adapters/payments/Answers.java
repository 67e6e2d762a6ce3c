package io.woocom.adapters.payments;

import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment.Action;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/// What the provider tells of an account.
final class Answers {

    private final URI origin;

    Answers(URI origin) {
        this.origin = origin;
    }

    Outcome to(Optional<Account> account) {
        return account.map(this::to).orElseGet(Outcome.NeverHeardOf::new);
    }

    private Outcome to(Account account) {
        return switch (account.standing()) {
            case Standing.Lost _ -> new Outcome.NeverHeardOf();
            case Standing.Deciding _ -> new Outcome.Pending();
            case Standing.Waiting(var until) -> new Outcome.ActionRequired(action(account, until));
            case Standing.SetAside(var until) -> new Outcome.Authorized(until);
            case Standing.Taken(var amount) -> new Outcome.Captured(amount);
            case Standing.GivenBack(var amount) -> new Outcome.Refunded(amount);
            case Standing.Refused(var decline) -> new Outcome.Declined(decline);
            case Standing.Voided _ -> new Outcome.Voided();
            case Standing.Lapsed _ -> new Outcome.Expired();
        };
    }

    private Action action(Account account, Instant until) {
        var key = account.asked().orElseThrow().key();
        var page = origin.resolve("/sandbox/actions/" + account.payment() + "?key=" + key);
        return new Action(
                Action.Kind.REDIRECT, Optional.of(page.toString()), Optional.empty(), until);
    }
}
