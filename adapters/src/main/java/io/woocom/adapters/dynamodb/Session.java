package io.woocom.adapters.dynamodb;

import io.woocom.domain.audit.Doing;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Parallel;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What every adapter of this package works with.
///
/// @param names the real name of each table in this deployment
/// @param correlation the trace of the request that is being answered, empty if there is none; told
///   along with every event
/// @param doing who acts, if it is somebody whose writes are audited; saved along with every change
public record Session(
        DynamoDbClient client,
        Function<TableKeys, String> names,
        Ids ids,
        InstantSource clock,
        Parallel parallel,
        Supplier<String> correlation,
        Supplier<Optional<Doing>> doing) {

    /// Of somebody whose writes are not audited.
    Session(
            DynamoDbClient client,
            Function<TableKeys, String> names,
            Ids ids,
            InstantSource clock,
            Parallel parallel,
            Supplier<String> correlation) {
        this(client, names, ids, clock, parallel, correlation, Optional::empty);
    }

    String name(TableKeys table) {
        return names.apply(table);
    }
}
