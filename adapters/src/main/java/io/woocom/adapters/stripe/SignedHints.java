package io.woocom.adapters.stripe;

import com.stripe.exception.SignatureVerificationException;
import com.stripe.net.Webhook;
import io.woocom.adapters.json.Json;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.payment.Hint;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.shared.Ids;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads hints signed as Stripe signs its webhooks: a header with the second and HMAC-SHA256 over
/// it and the body as it came (Stripe, "Verify webhook signatures manually"). Of the body it reads
/// which event this is and the ids that we put into the metadata, nothing else.
public final class SignedHints {

    /// The name of Stripe's header.
    public static final String STRIPE_SIGNATURE = "stripe-signature";

    /// What a queue takes for the id of a message, too.
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_.-]{1,100}");

    private final Provider provider;
    private final String header;
    private final String secret;
    private final Clock clock;

    SignedHints(Provider provider, String header, String secret, InstantSource clock) {
        this.provider = provider;
        this.header = header;
        this.secret = secret;
        this.clock = clock.withZone(ZoneOffset.UTC);
    }

    /// The header in which the signature is looked for, in lower case.
    public String header() {
        return header;
    }

    /// @throws io.woocom.adapters.json.NotJson for a body that is signed and cannot be read
    public Hint read(String body, String signature) {
        return isSigned(body, signature) ? hint(Json.object(body)) : new Hint.Forged();
    }

    private boolean isSigned(String body, String signature) {
        try {
            return Webhook.Signature.verifyHeader(
                    body, signature, secret, Webhook.DEFAULT_TOLERANCE, clock);
        } catch (SignatureVerificationException | NumberFormatException _) {
            return false;
        }
    }

    private Hint hint(Map<String, @Nullable Object> event) {
        var metadata = members(members(members(event, "data"), "object"), "metadata");
        var order = text(metadata, Intents.ORDER, OrderId.PREFIX);
        var payment = text(metadata, Intents.PAYMENT, PaymentId.PREFIX);
        return event.get("id") instanceof String id
                        && ID.matcher(id).matches()
                        && event.get("type") instanceof String type
                        && order.isPresent()
                        && payment.isPresent()
                ? new Hint.Concerning(provider, id, type, order.get(), new PaymentId(payment.get()))
                : new Hint.OfNoConcern();
    }

    private static Map<?, ?> members(Map<?, ?> of, String name) {
        return of.get(name) instanceof Map<?, ?> members ? members : Map.of();
    }

    private static Optional<String> text(Map<?, ?> of, String name, String prefix) {
        return of.get(name) instanceof String text && Ids.fits(prefix, text)
                ? Optional.of(text)
                : Optional.empty();
    }
}
