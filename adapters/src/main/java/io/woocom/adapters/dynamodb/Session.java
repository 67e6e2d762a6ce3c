package io.woocom.adapters.dynamodb;

import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Parallel;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What every adapter of this package works with.
///
/// @param names the real name of each table in this deployment
/// @param correlation the trace of the request that is being answered, empty if there is none; told
///   along with every event
public record Session(
        DynamoDbClient client,
        Function<TableKeys, String> names,
        Ids ids,
        InstantSource clock,
        Parallel parallel,
        Supplier<String> correlation) {

    String name(TableKeys table) {
        return names.apply(table);
    }
}
