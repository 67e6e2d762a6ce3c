package io.woocom.adapters.stripe;

import com.stripe.StripeClient;
import com.stripe.exception.StripeException;
import com.stripe.model.PaymentIntent;
import com.stripe.model.Refund;
import com.stripe.net.RequestOptions;
import com.stripe.param.PaymentIntentCancelParams;
import com.stripe.param.PaymentIntentCancelParams.CancellationReason;
import com.stripe.param.PaymentIntentCaptureParams;
import com.stripe.param.PaymentIntentConfirmParams;
import com.stripe.param.PaymentIntentCreateParams;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods;
import com.stripe.param.PaymentIntentCreateParams.AutomaticPaymentMethods.AllowRedirects;
import com.stripe.param.PaymentIntentCreateParams.CaptureMethod;
import com.stripe.param.PaymentIntentRetrieveParams;
import com.stripe.param.RefundCreateParams;
import com.stripe.param.RefundListParams;
import com.stripe.service.PaymentIntentService;
import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.Payment.Instruction;
import io.woocom.domain.payment.PaymentGateway.Charge;
import io.woocom.domain.shared.Money;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The calls to Stripe. Our ids stand in the metadata of what they make, so that Stripe's own pages
/// and hints show them.
final class Intents {

    static final String ORDER = "order";
    static final String PAYMENT = "payment";
    private static final String CAPTURE = "capture";
    private static final String REFUND = "refund";

    /// What the shopper agreed to in one step on Stripe's form, in place of a payment method.
    private static final String CONFIRMATION_TOKEN = "ctoken_";

    private static final String CHARGE = "latest_charge";
    private static final long PAGE = 100;

    private final StripeClient stripe;

    Intents(StripeClient stripe) {
        this.stripe = stripe;
    }

    PaymentIntent find(Note note) throws StripeException {
        return intents()
                .retrieve(
                        id(note), PaymentIntentRetrieveParams.builder().addExpand(CHARGE).build());
    }

    /// Moves no money. Without an address to come back to, the shopper cannot be sent away.
    PaymentIntent create(Note note, Charge charge) throws StripeException {
        var redirects =
                charge.instruction().returnUrl().isPresent()
                        ? AllowRedirects.ALWAYS
                        : AllowRedirects.NEVER;
        var params =
                PaymentIntentCreateParams.builder()
                        .setAmount(Amounts.of(charge.amount()))
                        .setCurrency(Amounts.currency(charge.amount()).toLowerCase(Locale.ROOT))
                        .setCaptureMethod(
                                charge.captureAtOnce()
                                        ? CaptureMethod.AUTOMATIC
                                        : CaptureMethod.MANUAL)
                        .setAutomaticPaymentMethods(
                                AutomaticPaymentMethods.builder()
                                        .setEnabled(true)
                                        .setAllowRedirects(redirects)
                                        .build())
                        .putMetadata(ORDER, charge.subject())
                        .putMetadata(PAYMENT, charge.payment().value())
                        .build();
        return intents().create(params, once(note, note.payment() + "-create"));
    }

    PaymentIntent confirm(Note note, Instruction instruction) throws StripeException {
        var params = PaymentIntentConfirmParams.builder().addExpand(CHARGE);
        var token = instruction.token().value();
        if (token.startsWith(CONFIRMATION_TOKEN)) {
            params.setConfirmationToken(token);
        } else {
            params.setPaymentMethod(token);
        }
        instruction.returnUrl().ifPresent(params::setReturnUrl);
        return intents().confirm(id(note), params.build(), once(note, note.payment() + "-confirm"));
    }

    /// Has no key of ours: a refusal is not to be repeated once it could be done.
    PaymentIntent cancel(Note note, CancellationReason reason) throws StripeException {
        var params =
                PaymentIntentCancelParams.builder()
                        .setCancellationReason(reason)
                        .addExpand(CHARGE)
                        .build();
        return intents().cancel(id(note), params);
    }

    /// What is not taken is let go.
    PaymentIntent capture(Note note, CaptureId capture, Money amount) throws StripeException {
        var units = Amounts.of(amount);
        var params =
                PaymentIntentCaptureParams.builder()
                        .setAmountToCapture(units)
                        .putMetadata(CAPTURE, capture.value())
                        .addExpand(CHARGE)
                        .build();
        return intents().capture(id(note), params, once(note, capture + "-" + units));
    }

    /// Whether it was this capture that took the money.
    static boolean isBy(CaptureId capture, PaymentIntent intent) {
        return isMarked(intent.getMetadata(), CAPTURE, capture.value());
    }

    /// @param key what it is for: it is done once
    Refund refund(Note note, String key, Money amount) throws StripeException {
        var units = Amounts.of(amount);
        var params =
                RefundCreateParams.builder()
                        .setPaymentIntent(id(note))
                        .setAmount(units)
                        .putMetadata(PAYMENT, note.payment().value())
                        .putMetadata(REFUND, key)
                        .build();
        return stripe.v1().refunds().create(params, once(note, key + "-" + units));
    }

    /// The refund that was made for this key before.
    Optional<Refund> findRefund(Note note, String key) throws StripeException {
        var params = RefundListParams.builder().setPaymentIntent(id(note)).setLimit(PAGE);
        while (true) {
            var page = stripe.v1().refunds().list(params.build());
            var found =
                    page.getData().stream()
                            .filter(refund -> isMarked(refund.getMetadata(), REFUND, key))
                            .findFirst();
            if (found.isPresent() || !page.getHasMore()) {
                return found;
            }
            params.setStartingAfter(page.getData().getLast().getId());
        }
    }

    private static boolean isMarked(
            @Nullable Map<String, String> metadata, String name, String value) {
        return metadata != null && value.equals(metadata.get(name));
    }

    private PaymentIntentService intents() {
        return stripe.v1().paymentIntents();
    }

    private static RequestOptions once(Note note, String step) {
        return RequestOptions.builder().setIdempotencyKey(note.key(step)).build();
    }

    private static String id(Note note) {
        return note.intent().orElseThrow();
    }
}
