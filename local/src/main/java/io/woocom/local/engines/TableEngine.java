package io.woocom.local.engines;

import com.almworks.sqlite4java.SQLiteConnection;
import io.woocom.local.Folders;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;
import software.amazon.dynamodb.services.local.shared.access.AmazonDynamoDBLocal;
import software.amazon.dynamodb.services.local.shared.access.sqlite.SQLiteLibraryLoader;

/// DynamoDB Local inside this process, without HTTP in between. A thread of its keeps the JVM alive
/// until it is closed.
public final class TableEngine implements AutoCloseable {

    private final AmazonDynamoDBLocal engine;
    private final DynamoDbClient tables;
    private final DynamoDbStreamsClient streams;

    private TableEngine(AmazonDynamoDBLocal engine) {
        this.engine = engine;
        this.tables = engine.dynamoDbClient();
        this.streams = engine.dynamoDbStreamsClient();
    }

    /// @param folder where the tables and their streams outlive the process; without one they don't
    public static TableEngine start(Optional<Path> folder) {
        // The argument says that it sends no telemetry.
        return new TableEngine(
                folder.map(Folders::made)
                        .map(made -> database(made.resolve("tables.db")))
                        .map(file -> DynamoDBEmbedded.create(file, true))
                        .orElseGet(() -> DynamoDBEmbedded.create(true)));
    }

    /// A new database gets a write-ahead log, with which a commit waits for the disk once and not
    /// several times. Which kind of log it has is kept in its file.
    private static File database(Path database) {
        if (Files.exists(database)) {
            return database.toFile();
        }
        try {
            SQLiteLibraryLoader.initialize();
            var connection = new SQLiteConnection(database.toFile()).open(true);
            try {
                connection.exec("PRAGMA journal_mode=WAL");
            } finally {
                connection.dispose();
            }
            return database.toFile();
        } catch (Exception e) {
            throw new IllegalStateException("cannot open " + database, e);
        }
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
