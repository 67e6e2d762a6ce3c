package io.woocom.adapters.stripe;

import com.stripe.exception.CardException;
import com.stripe.exception.InvalidRequestException;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.param.PaymentIntentCancelParams.CancellationReason;
import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment.Decline;
import io.woocom.domain.payment.PaymentGateway;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Money;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.InstantSource;

/// Attempts as payment intents. Every answer but a refusal is the intent as Stripe shows it then.
final class StripeGateway implements PaymentGateway {

    /// As long as an issuer's page waits for its card holder (EMV 3-D Secure, challenge time-out).
    static final Duration TIME_TO_ACT = Duration.ofMinutes(10);

    private static final System.Logger LOG = System.getLogger(StripeGateway.class.getName());

    private final Intents intents;
    private final Notes notes;
    private final Asking asking;
    private final InstantSource clock;

    StripeGateway(Intents intents, Notes notes, InstantSource clock) {
        this.intents = intents;
        this.notes = notes;
        this.asking = new Asking(notes);
        this.clock = clock;
    }

    @Override
    public Outcome authorize(Charge charge) {
        return asking.of(charge.payment(), () -> charged(charge));
    }

    @Override
    public Outcome status(PaymentId payment) {
        return asking.of(payment, () -> standing(notes.find(payment)));
    }

    @Override
    public Outcome withdraw(PaymentId payment) {
        return asking.of(
                payment,
                () -> {
                    var note = notes.end(payment);
                    return switch (standing(note)) {
                        case Outcome.NeverHeardOf _, Outcome.ActionRequired _ -> undone(note);
                        case Outcome other -> other;
                    };
                });
    }

    /// Stripe rarely lets go of what it is deciding; it is given back once it was taken.
    @Override
    public Outcome reverse(PaymentId payment) {
        return asking.of(
                payment,
                () -> {
                    var note = notes.end(payment);
                    return switch (standing(note)) {
                        case Outcome.NeverHeardOf _,
                                Outcome.ActionRequired _,
                                Outcome.Pending _,
                                Outcome.Authorized _ ->
                                undone(note);
                        case Outcome.Captured(var taken, var _) ->
                                givenBack(note, taken, Money.zero(taken.currency()));
                        case Outcome.Refunded(var taken, var given, var _)
                                when given.compareTo(taken) < 0 ->
                                givenBack(note, taken, given);
                        case Outcome other -> other;
                    };
                });
    }

    @Override
    public Outcome capture(CaptureId capture, PaymentId payment, Money amount) {
        return asking.of(payment, () -> captured(notes.find(payment), capture, amount));
    }

    @Override
    public Outcome refund(RefundId refund, PaymentId payment, Money amount) {
        return asking.of(payment, () -> refunded(notes.find(payment), refund, amount));
    }

    @Override
    public boolean capturesInParts() {
        return Stripe.CAPTURES_IN_PARTS;
    }

    private Outcome charged(Charge charge) throws StripeException {
        var known = notes.find(charge.payment());
        var note = known.isNew() ? begun(known, charge) : known;
        var isUnconfirmed = known.isNew() && note.isOpen();
        var before = isUnconfirmed ? new Outcome.NeverHeardOf() : standing(note);
        if (!(before instanceof Outcome.NeverHeardOf)) {
            return before;
        }
        try {
            return settled(note, intents.confirm(note, charge.instruction()));
        } catch (CardException | InvalidRequestException no) {
            var refusal = Declines.refusal(no);
            var after = standing(note);
            return after instanceof Outcome.NeverHeardOf ? declined(note, refusal) : after;
        }
    }

    private Note begun(Note note, Charge charge) throws StripeException {
        try {
            return notes.begin(charge.payment(), intents.create(note, charge).getId());
        } catch (InvalidRequestException no) {
            return notes.declined(charge.payment(), Declines.refusal(no));
        }
    }

    private Outcome captured(Note note, CaptureId capture, Money amount) throws StripeException {
        if (note.intent().isEmpty()) {
            return nothingThere();
        }
        var refusal = Declines.of("not_possible", "another capture was made");
        try {
            intents.capture(note, capture, amount);
        } catch (CardException | InvalidRequestException no) {
            refusal = Declines.refusal(no);
        }
        var intent = intents.find(note);
        var outcome = settled(note, intent);
        var over = outcome instanceof Outcome.Voided || outcome instanceof Outcome.Expired;
        return over || Intents.isBy(capture, intent) ? outcome : new Outcome.Declined(refusal);
    }

    /// Keys are forgotten after a day, so it looks first whether this refund was made.
    private Outcome refunded(Note note, RefundId refund, Money amount) throws StripeException {
        if (note.intent().isEmpty() || intents.find(note).getAmountReceived() == 0) {
            return nothingThere();
        }
        try {
            var known = intents.findRefund(note, refund.value());
            var made =
                    known.isPresent() ? known.get() : intents.refund(note, refund.value(), amount);
            return switch (made.getStatus()) {
                case "failed", "canceled" ->
                        new Outcome.Declined(
                                Declines.of("refund_failed", "Stripe could not give it back"));
                case String _ -> standing(note);
            };
        } catch (InvalidRequestException no) {
            return new Outcome.Declined(Declines.refusal(no));
        }
    }

    private Outcome givenBack(Note note, Money taken, Money given) throws StripeException {
        try {
            intents.refund(note, note.payment() + "-reverse-" + given.amount(), taken.minus(given));
        } catch (InvalidRequestException no) {
            LOG.log(Level.DEBUG, "another gave it back: {0}", Declines.refusal(no).code());
        }
        return standing(note);
    }

    /// What became of an attempt, also of one that was refused or called over before there was an
    /// intent.
    private Outcome standing(Note note) throws StripeException {
        if (note.isOpen()) {
            return settled(note, intents.find(note));
        }
        var otherwise = note.ended() ? new Outcome.Voided() : new Outcome.NeverHeardOf();
        return note.decline().<Outcome>map(Outcome.Declined::new).orElse(otherwise);
    }

    /// The intent's answer, after it was closed where nobody is to pay it any more.
    private Outcome settled(Note note, PaymentIntent intent) throws StripeException {
        return switch (Answers.of(note, intent)) {
            case Outcome.Declined(var decline) when !intent.getStatus().equals("canceled") ->
                    declined(note, decline);
            case Outcome.ActionRequired _ -> waiting(note, intent);
            case Outcome other -> other;
        };
    }

    private Outcome waiting(Note note, PaymentIntent intent) throws StripeException {
        var now = clock.instant();
        var noted =
                note.actBy().isPresent()
                        ? note
                        : notes.waiting(note.payment(), now.plus(TIME_TO_ACT));
        return now.isBefore(noted.actBy().orElseThrow())
                ? Answers.of(noted, intent)
                : closed(noted, CancellationReason.ABANDONED);
    }

    private Outcome declined(Note note, Decline decline) throws StripeException {
        return closed(notes.declined(note.payment(), decline), CancellationReason.ABANDONED);
    }

    private Outcome undone(Note note) throws StripeException {
        return closed(note, CancellationReason.REQUESTED_BY_CUSTOMER);
    }

    /// Cancels the intent, if it is not too late for that.
    private Outcome closed(Note note, CancellationReason reason) throws StripeException {
        try {
            return Answers.of(note, intents.cancel(note, reason));
        } catch (InvalidRequestException no) {
            LOG.log(Level.DEBUG, "not cancelled: {0}", Declines.refusal(no).code());
            return Answers.of(note, intents.find(note));
        }
    }

    private static Outcome nothingThere() {
        return new Outcome.Declined(Declines.of("amount_too_large", "there is not so much left"));
    }
}
