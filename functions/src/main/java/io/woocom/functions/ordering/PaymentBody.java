package io.woocom.functions.ordering;

import io.woocom.adapters.http.Fields;
import io.woocom.domain.ordering.PlaceOrder;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentToken;
import io.woocom.domain.payment.Provider;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Reads with what somebody wants to pay.
final class PaymentBody {

    private static final String MANUAL = "manual";

    private PaymentBody() {}

    /// Empty where something is wrong with it, which the fields then tell.
    static Optional<PlaceOrder.Means> read(Fields fields) {
        var provider =
                fields.required("provider")
                        .text(
                                32,
                                name -> name.matches("[a-z][a-z0-9_]*"),
                                Provider::new,
                                "the name of a payment provider");
        var token = token(fields, provider);
        var returnUrl = returnUrl(fields);
        return provider.flatMap(through ->
                token.map(means ->
                        new PlaceOrder.Means(through, new Payment.Instruction(means, returnUrl))));
    }

    /// Bank transfer and payment on delivery have nothing to show.
    private static Optional<PaymentToken> token(Fields fields, Optional<Provider> provider) {
        if (provider.filter(through -> through.name().equals(MANUAL)).isPresent()) {
            fields.nullable("token").text(0, 500);
            return Optional.of(new PaymentToken(MANUAL));
        }
        return fields.required("token").text(1, 500).map(PaymentToken::new);
    }

    private static Optional<String> returnUrl(Fields fields) {
        var field = fields.nullable("return_url");
        return field.text(1, 2_000)
                .flatMap(text ->
                        isWebAddress(text)
                                ? Optional.of(text)
                                : field.fault("bad_format", "an http or https address"));
    }

    private static boolean isWebAddress(String text) {
        try {
            var uri = new URI(text);
            return uri.getHost() != null
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException _) {
            return false;
        }
    }
}
