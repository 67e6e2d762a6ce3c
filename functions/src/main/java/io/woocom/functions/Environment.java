package io.woocom.functions;

import io.woocom.adapters.dynamodb.TableKeys;
import io.woocom.functions.manifest.QueueRow;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The variables that a function is started with. What is missing is named at once, not when
/// somebody waits.
public record Environment(Map<String, String> variables) {

    /// What the variables begin with that name a table, a queue (by its URL) or a bucket.
    public static final String TABLE = "TABLE_";

    public static final String QUEUE = "QUEUE_";
    public static final String BUCKET = "BUCKET_";

    public Environment {
        variables = Map.copyOf(variables);
    }

    /// @throws IllegalStateException with the variable's name if it is missing
    public String require(String name) {
        return find(name)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "the environment variable " + name + " is missing"));
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    public String table(TableKeys table) {
        return require(variable(TABLE, table.name()));
    }

    /// The queue's URL.
    public String queue(QueueRow queue) {
        return require(variable(QUEUE, queue.name()));
    }

    public String bucket(String bucket) {
        return require(variable(BUCKET, bucket));
    }

    public static String variable(String prefix, String name) {
        return prefix + name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
