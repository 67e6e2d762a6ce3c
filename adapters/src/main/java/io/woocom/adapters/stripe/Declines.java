package io.woocom.adapters.stripe;

import com.stripe.exception.StripeException;
import com.stripe.model.StripeError;
import io.woocom.domain.payment.Payment.Decline;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Why Stripe said no, in our words where shops tell them apart, otherwise in its own.
final class Declines {

    /// Not to be told to whoever holds the card (Stripe, "Decline codes").
    private static final Set<String> SECRET =
            Set.of(
                    "generic_decline",
                    "fraudulent",
                    "lost_card",
                    "stolen_card",
                    "pickup_card",
                    "merchant_blacklist");

    /// Those after which the same card may work.
    private static final Set<String> PASSING =
            Set.of(
                    "insufficient_funds",
                    "authentication_failed",
                    "authentication_required",
                    "approve_with_id",
                    "card_velocity_exceeded",
                    "issuer_not_available",
                    "processing_error",
                    "reenter_transaction",
                    "try_again_later",
                    "withdrawal_count_limit_exceeded",
                    "incorrect_cvc",
                    "invalid_cvc");

    private Declines() {}

    /// A definite no: a request that Stripe does not carry out (400) or a card that is declined
    /// (402). Anything else says nothing about the money.
    ///
    /// @throws E itself, unless it is one
    static <E extends StripeException> Decline refusal(E no) throws E {
        var status = no.getStatusCode();
        if (status == null || (status != 400 && status != 402)) {
            throw no;
        }
        return Optional.ofNullable(no.getStripeError())
                .map(Declines::of)
                .orElseGet(() -> new Decline("refused", "Stripe refused it", false));
    }

    /// Whether the answer is an error of Stripe's own, which it repeats under the same key.
    static boolean isFault(StripeException failure) {
        var status = failure.getStatusCode();
        return status != null && status >= 500;
    }

    static Decline of(StripeError error) {
        var code = code(error);
        return new Decline(code, text(error.getMessage(), code), PASSING.contains(code));
    }

    static Decline of(String code, String detail) {
        return new Decline(code, detail, false);
    }

    private static String code(StripeError error) {
        var code = text(error.getCode(), "refused");
        return switch (code) {
            case "card_declined" -> reason(text(error.getDeclineCode(), "generic_decline"));
            case "resource_missing" -> "invalid_token";
            case "payment_intent_authentication_failure" -> "authentication_failed";
            case String other -> other;
        };
    }

    private static String reason(String declineCode) {
        return SECRET.contains(declineCode) ? "card_declined" : declineCode;
    }

    private static String text(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
