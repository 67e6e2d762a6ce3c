package io.woocom.functions.listing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.listing.ProjectListing;
import io.woocom.functions.World;
import io.woocom.functions.events.QueueBatch;

/// Renews the shop's pages after what happened to products; what happens to their stock is told by
/// {@link StockWatch}. It reads both as they stand, and a page never goes back to an earlier
/// version of its product, so that repeated and late events do no harm.
public final class ListingProjection implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final ProjectListing projectListing;

    public ListingProjection() {
        this(World.lambda());
    }

    public ListingProjection(World world) {
        this(world.projectListing());
    }

    ListingProjection(ProjectListing projectListing) {
        this.projectListing = projectListing;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        return QueueBatch.each(
                batch, event -> projectListing.project(new ProductId(event.subject())));
    }
}
