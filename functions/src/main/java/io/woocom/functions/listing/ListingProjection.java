package io.woocom.functions.listing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.listing.ProjectAvailability;
import io.woocom.domain.listing.ProjectListing;
import io.woocom.functions.World;
import io.woocom.functions.events.QueueBatch;
import java.util.List;

/// Renews the shop's pages after what happened to products and stock. It reads both as they stand,
/// and a page never goes back to an earlier version of its product, so that repeated and late
/// events do no harm.
public final class ListingProjection implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final ProjectListing projectListing;
    private final ProjectAvailability projectAvailability;

    public ListingProjection() {
        this(World.lambda());
    }

    public ListingProjection(World world) {
        this(world.projectListing(), world.projectAvailability());
    }

    ListingProjection(ProjectListing projectListing, ProjectAvailability projectAvailability) {
        this.projectListing = projectListing;
        this.projectAvailability = projectAvailability;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        return QueueBatch.events(batch, this::project);
    }

    private void project(Envelope event) {
        if (event.type().startsWith("product.")) {
            projectListing.project(new ProductId(event.subject()));
        } else {
            projectAvailability.project(List.of(new VariantId(event.subject())));
        }
    }
}
