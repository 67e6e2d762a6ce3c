package io.woocom.local.engines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// A function that takes too long is interrupted, wherever it is. The tables go on.
class InterruptedCallsTest {

    private static final int INTERRUPTED = 300;
    private static final long SEED = 20_261_122;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void writers_that_are_interrupted_at_any_moment_leave_no_lock_behind() throws Exception {
        var random = new Random(SEED);
        var aborted = new AtomicInteger();
        try (var engine = TableEngine.start(Optional.empty())) {
            create(engine.tables());
            for (var i = 0; i < INTERRUPTED; i++) {
                var writer =
                        Thread.ofPlatform().start(() -> writeOnAndOn(engine.tables(), aborted));
                LockSupport.parkNanos(random.nextInt(2_000_000));
                writer.interrupt();
                assertThat(writer.join(Duration.ofSeconds(20))).as("writer %d ended", i).isTrue();
            }
            write(engine.tables(), "last");
        }
        assertThat(aborted).hasPositiveValue();
    }

    private static void writeOnAndOn(DynamoDbClient tables, AtomicInteger aborted) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                write(tables, "a");
            }
        } catch (AbortedException _) {
            aborted.incrementAndGet();
        }
    }

    private static void write(DynamoDbClient tables, String name) {
        var _ =
                tables.transactWriteItems(
                        request -> request.transactItems(put(name + "1"), put(name + "2")));
    }

    private static TransactWriteItem put(String key) {
        return TransactWriteItem.builder()
                .put(put -> put.tableName("mugs").item(Map.of("pk", AttributeValue.fromS(key))))
                .build();
    }

    private static void create(DynamoDbClient tables) {
        tables.createTable(table ->
                table.tableName("mugs")
                        .billingMode(BillingMode.PAY_PER_REQUEST)
                        .attributeDefinitions(
                                AttributeDefinition.builder()
                                        .attributeName("pk")
                                        .attributeType(ScalarAttributeType.S)
                                        .build())
                        .keySchema(
                                KeySchemaElement.builder()
                                        .attributeName("pk")
                                        .keyType(KeyType.HASH)
                                        .build()));
    }
}
