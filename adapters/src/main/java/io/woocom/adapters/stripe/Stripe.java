package io.woocom.adapters.stripe;

import com.stripe.StripeClient;
import io.woocom.domain.payment.PaymentGateway;
import io.woocom.domain.payment.Provider;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The door of this package.
public final class Stripe {

    public static final Provider NAME = new Provider("stripe");

    /// Only some accounts and cards may be captured more than once, so none is.
    public static final boolean CAPTURES_IN_PARTS = false;

    private Stripe() {}

    /// How Stripe is reached. `base` is another address than its own. A call that gets no answer is
    /// sent again `retries` times, under the same key. Together they have to end well before the
    /// function does.
    public record Settings(
            String key, Optional<String> base, Duration connect, Duration read, int retries) {

        public Settings(String key, Optional<String> base) {
            this(key, base, Duration.ofSeconds(2), Duration.ofSeconds(10), 1);
        }

        /// Does not reach a log by accident.
        @Override
        public String toString() {
            return "Stripe at " + base.orElse("its own address");
        }
    }

    /// @param table where it notes which intent an attempt became
    public static PaymentGateway gateway(
            Settings settings, DynamoDbClient notes, String table, InstantSource clock) {
        var client =
                StripeClient.builder()
                        .setApiKey(settings.key())
                        .setConnectTimeout((int) settings.connect().toMillis())
                        .setReadTimeout((int) settings.read().toMillis())
                        .setMaxNetworkRetries(settings.retries());
        settings.base().ifPresent(client::setApiBase);
        return new StripeGateway(new Intents(client.build()), new Notes(notes, table), clock);
    }

    /// @param header in lower case
    public static SignedHints hints(
            Provider provider, String header, String secret, InstantSource clock) {
        return new SignedHints(provider, header, secret, clock);
    }
}
