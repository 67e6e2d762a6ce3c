package io.woocom.functions.listing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.woocom.adapters.dynamodb.DynamoDb;
import io.woocom.domain.inventory.ObserveStock;
import io.woocom.domain.listing.ProjectAvailability;
import io.woocom.domain.reporting.FollowShelves;
import io.woocom.functions.World;
import io.woocom.functions.events.StreamedFacts;
import java.util.List;

/// Watches the buckets: tells when a variant's last unit went or came back, and renews what the
/// shop's pages and the reports say. A variant sold many times within a batch is looked at once.
public final class StockWatch implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    /// Buckets only, not movements.
    public static final String FILTER = "{\"dynamodb\":{\"Keys\":{\"sk\":{\"S\":[\"bucket\"]}}}}";

    private final ObserveStock observeStock;
    private final ProjectAvailability projectAvailability;
    private final FollowShelves followShelves;

    public StockWatch() {
        this(World.lambda());
    }

    public StockWatch(World world) {
        this(world.observeStock(), world.projectAvailability(), world.followShelves());
    }

    StockWatch(
            ObserveStock observeStock,
            ProjectAvailability projectAvailability,
            FollowShelves followShelves) {
        this.observeStock = observeStock;
        this.projectAvailability = projectAvailability;
        this.followShelves = followShelves;
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent batch, Context context) {
        var variants =
                batch.getRecords().stream()
                        .flatMap(record ->
                                DynamoDb.bucketOf(StreamedFacts.newImage(record)).stream())
                        .distinct()
                        .toList();
        variants.forEach(observeStock::observe);
        projectAvailability.project(variants);
        followShelves.follow(variants);
        return new StreamsEventResponse(List.of());
    }
}
