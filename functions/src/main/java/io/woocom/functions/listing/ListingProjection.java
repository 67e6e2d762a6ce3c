package io.woocom.functions.listing;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.listing.FollowChange;
import io.woocom.domain.listing.ProjectListing;
import io.woocom.functions.World;
import io.woocom.functions.events.QueueBatch;

/// Renews the shop's pages after what happened to products and categories; what happens to stock is
/// told by {@link StockWatch}. It reads all as it stands, and a page never goes back to an earlier
/// version of its product, so that repeated and late events do no harm.
public final class ListingProjection implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final ProjectListing projectListing;
    private final FollowChange followChange;
    private final RenewalMessages messages;

    public ListingProjection() {
        this(World.lambda());
    }

    public ListingProjection(World world) {
        this(world.projectListing(), new FollowChange(world.listings()), world.renewalMessages());
    }

    ListingProjection(
            ProjectListing projectListing, FollowChange followChange, RenewalMessages messages) {
        this.projectListing = projectListing;
        this.followChange = followChange;
        this.messages = messages;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        return QueueBatch.events(batch, this::project);
    }

    private void project(Envelope event) {
        var subject = event.subject();
        switch (event.type().substring(0, event.type().indexOf('.'))) {
            case "product" -> {
                projectListing.project(new ProductId(subject));
                follow(event);
            }
            case "category" -> follow(event);
            case "listing" -> {
                if (event.type().equals(RenewalMessages.RENEW)) {
                    projectListing.project(new ProductId(subject));
                } else {
                    follow(event);
                }
            }
            default -> throw new IllegalArgumentException("no page shows " + event.type());
        }
    }

    /// What one change makes out of date may be more than one function can renew in its time.
    private void follow(Envelope event) {
        var origin = RenewalMessages.origin(event.subject());
        messages.send(origin, followChange.follow(origin, RenewalMessages.after(event)));
    }
}
