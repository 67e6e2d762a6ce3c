package io.woocom.local.engines;

import io.woocom.local.Folders;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;

/// DynamoDB Local inside this process, without HTTP in between. A thread of its keeps the JVM alive
/// until it is closed.
public final class TableEngine implements AutoCloseable {

    private final AmazonDynamoDBLocal engine;
    private final DynamoDbClient tables;
    private final DynamoDbStreamsClient streams;

    private TableEngine(AmazonDynamoDBLocal engine) {
        this.engine = engine;
        this.tables = Uninterrupted.client(DynamoDbClient.class, engine.dynamoDbClient());
        this.streams =
                Uninterrupted.client(DynamoDbStreamsClient.class, engine.dynamoDbStreamsClient());
    }

    /// @param folder where the tables and their streams outlive the process; without one they don't
    public static TableEngine start(Optional<Path> folder) {
        // The argument says that it sends no telemetry.
        return new TableEngine(
                folder.map(Folders::made)
                        .map(made -> made.resolve("tables.db").toFile())
                        .map(file -> DynamoDBEmbedded.create(file, true))
                        .orElseGet(() -> DynamoDBEmbedded.create(true)));
    }

    public DynamoDbClient tables() {
        return tables;
    }

    public DynamoDbStreamsClient streams() {
        return streams;
    }

    /// Closes every open shard and opens a new one, as the cloud does every few hours.
    public void rollShards() {
        engine.triggerShardRollovers();
    }

    @Override
    public void close() {
        engine.shutdown();
    }
}
