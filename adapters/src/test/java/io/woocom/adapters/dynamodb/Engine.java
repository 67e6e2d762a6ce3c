package io.woocom.adapters.dynamodb;

import io.woocom.adapters.concurrent.Concurrency;
import io.woocom.domain.shared.CountingIds;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/// DynamoDB Local in this JVM, one for all tests; it is shut down after the last of them, since a
/// thread of its own would keep the JVM alive. Each session has tables of its own.
public final class Engine implements BeforeAllCallback {

    private static final AtomicInteger SESSIONS = new AtomicInteger();

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot()
                .getStore(Namespace.GLOBAL)
                .computeIfAbsent(Engine.class, _ -> (AutoCloseable) Running.LOCAL::shutdown);
    }

    /// Started by whoever needs it first.
    private static final class Running {
        /// True: no telemetry.
        static final AmazonDynamoDBLocal LOCAL = DynamoDBEmbedded.create(true);

        static final DynamoDbClient CLIENT = LOCAL.dynamoDbClient();
    }

    static Session session(InstantSource clock, TableKeys... tables) {
        var number = SESSIONS.incrementAndGet();
        var session =
                new Session(
                        Running.CLIENT,
                        table -> "test-" + number + "-" + table.name(),
                        new CountingIds(),
                        clock,
                        Concurrency.parallel(),
                        () -> "trace-1");
        new CreateTables(Running.CLIENT, session.names()).create(List.of(tables));
        return session;
    }
}
