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
            case Standing.SetAside(var until) ->
                    account.movements().isEmpty()
                            ? new Outcome.Authorized(until)
                            : moved(account, Optional.of(until));
            case Standing.Taken _ -> moved(account, Optional.empty());
            case Standing.Refused(var decline) -> new Outcome.Declined(decline);
            case Standing.Voided _ -> new Outcome.Voided();
            case Standing.Lapsed _ -> new Outcome.Expired();
        };
    }

    private static Outcome moved(Account account, Optional<Instant> restUntil) {
        var given = account.given();
        return given.isZero()
                ? new Outcome.Captured(account.taken(), restUntil)
                : new Outcome.Refunded(account.taken(), given, restUntil);
    }

    private Action action(Account account, Instant until) {
        var key = account.asked().orElseThrow().key();
        var page = origin.resolve("/sandbox/actions/" + account.payment() + "?key=" + key);
        return new Action(
                Action.Kind.REDIRECT, Optional.of(page.toString()), Optional.empty(), until);
    }
}
