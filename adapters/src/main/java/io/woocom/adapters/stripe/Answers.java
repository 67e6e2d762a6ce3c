package io.woocom.adapters.stripe;

import com.stripe.model.Charge;
import com.stripe.model.PaymentIntent;
import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment.Action;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What an intent says of an attempt (Stripe, "The PaymentIntent object", `status`). Its latest
/// charge is expanded.
final class Answers {

    /// Where the charge does not tell: as long as cards hold a payment that their owner made online
    /// (Stripe, "Place a hold on a payment method", "Authorization validity windows").
    static final Duration USUAL_HOLD = Duration.ofDays(7);

    private Answers() {}

    static Outcome of(Note note, PaymentIntent intent) {
        return switch (intent.getStatus()) {
            case "requires_payment_method" ->
                    Optional.ofNullable(intent.getLastPaymentError())
                            .<Outcome>map(error -> new Outcome.Declined(Declines.of(error)))
                            .orElseGet(Outcome.NeverHeardOf::new);
            case "requires_confirmation" -> new Outcome.NeverHeardOf();
            case "requires_action" -> new Outcome.ActionRequired(action(note, intent));
            case "processing" -> new Outcome.Pending();
            case "requires_capture" -> setAside(intent);
            case "succeeded" -> moved(intent, Optional.empty());
            case "canceled" -> ended(note, intent);
            case String other -> new Outcome.Unknown("Stripe says " + other);
        };
    }

    /// An intent that moved no money says why it is over: we cancel as `abandoned` what nobody
    /// acted on in time, Stripe as `automatic` or `expired` what lapsed.
    private static Outcome ended(Note note, PaymentIntent intent) {
        var reason = Optional.ofNullable(intent.getCancellationReason()).orElse("");
        return note.decline()
                .<Outcome>map(Outcome.Declined::new)
                .orElseGet(() ->
                        switch (reason) {
                            case "abandoned", "automatic", "expired" -> new Outcome.Expired();
                            case String _ -> new Outcome.Voided();
                        });
    }

    private static Outcome setAside(PaymentIntent intent) {
        var until = until(intent);
        return intent.getAmountReceived() > 0
                ? moved(intent, Optional.of(until))
                : new Outcome.Authorized(until);
    }

    private static Outcome moved(PaymentIntent intent, Optional<Instant> restUntil) {
        var currency = intent.getCurrency();
        var taken = Amounts.money(intent.getAmountReceived(), currency);
        var given =
                Amounts.money(charge(intent).map(Charge::getAmountRefunded).orElse(0L), currency);
        return given.isZero()
                ? new Outcome.Captured(taken, restUntil)
                : new Outcome.Refunded(taken, given, restUntil);
    }

    private static Instant until(PaymentIntent intent) {
        return charge(intent)
                .map(Charge::getPaymentMethodDetails)
                .map(Charge.PaymentMethodDetails::getCard)
                .map(Charge.PaymentMethodDetails.Card::getCaptureBefore)
                .map(Instant::ofEpochSecond)
                .orElseGet(() -> created(intent).plus(USUAL_HOLD));
    }

    /// A link where Stripe gives one, otherwise the secret with which its own code goes on.
    private static Action action(Note note, PaymentIntent intent) {
        var url =
                Optional.ofNullable(intent.getNextAction())
                        .map(PaymentIntent.NextAction::getRedirectToUrl)
                        .map(PaymentIntent.NextAction.RedirectToUrl::getUrl);
        var until = note.actBy().orElseGet(() -> created(intent));
        return url.isPresent()
                ? new Action(Action.Kind.REDIRECT, url, Optional.empty(), until)
                : new Action(
                        Action.Kind.SDK,
                        Optional.empty(),
                        Optional.of(intent.getClientSecret()),
                        until);
    }

    private static Optional<Charge> charge(PaymentIntent intent) {
        return Optional.ofNullable(intent.getLatestChargeObject());
    }

    private static Instant created(PaymentIntent intent) {
        return Instant.ofEpochSecond(intent.getCreated());
    }
}
