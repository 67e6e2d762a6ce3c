package io.woocom.adapters.stripe;

import io.woocom.adapters.dynamodb.CreateTables;
import io.woocom.adapters.dynamodb.Tables;
import io.woocom.domain.payment.PaymentGateway;
import io.woocom.domain.shared.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/// An account at the stub, the notes about it, and a clock that both go by.
final class StripeAccount implements AutoCloseable {

    /// Longer than a busy machine takes.
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final AmazonDynamoDBLocal ENGINE = started();
    private static final AtomicInteger TABLES = new AtomicInteger();

    final SettableClock clock = new SettableClock();
    final StripeStub stripe = new StripeStub(clock);
    private final DynamoDbClient client = ENGINE.dynamoDbClient();
    private final String table = "stripe-" + TABLES.incrementAndGet();

    StripeAccount() {
        new CreateTables(client, _ -> table).create(List.of(Tables.STRIPE));
    }

    private static AmazonDynamoDBLocal started() {
        var engine = DynamoDBEmbedded.create(true);
        Runtime.getRuntime().addShutdownHook(new Thread(engine::shutdownNow));
        return engine;
    }

    PaymentGateway gateway() {
        return gateway(stripe.address(), StripeStub.KEY, PATIENCE, 0);
    }

    /// @param retries how often the library asks again by itself
    PaymentGateway gatewayAskingAgain(int retries) {
        return gateway(stripe.address(), StripeStub.KEY, PATIENCE, retries);
    }

    PaymentGateway gatewayWithKey(String key) {
        return gateway(stripe.address(), key, PATIENCE, 0);
    }

    PaymentGateway gatewayTo(URI base, Duration read) {
        return gateway(base, StripeStub.KEY, read, 0);
    }

    private PaymentGateway gateway(URI base, String key, Duration read, int retries) {
        var settings =
                new Stripe.Settings(key, Optional.of(base.toString()), PATIENCE, read, retries);
        return Stripe.gateway(settings, client, table, clock);
    }

    /// Nobody remembers anything.
    void loseNotes() {
        client.deleteTable(delete -> delete.tableName(table));
        new CreateTables(client, _ -> table).create(List.of(Tables.STRIPE));
    }

    void loseTable() {
        client.deleteTable(delete -> delete.tableName(table));
    }

    @Override
    public void close() {
        stripe.close();
    }
}
