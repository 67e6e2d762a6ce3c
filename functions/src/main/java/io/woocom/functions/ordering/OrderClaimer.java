package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.ordering.ClaimOrders;
import io.woocom.functions.World;
import io.woocom.functions.events.QueueBatch;
import java.util.Optional;

/// Brings what a new customer ordered as a guest into their account.
public final class OrderClaimer implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final ClaimOrders claimOrders;

    public OrderClaimer() {
        this(World.lambda());
    }

    public OrderClaimer(World world) {
        this(world.claimOrders());
    }

    OrderClaimer(ClaimOrders claimOrders) {
        this.claimOrders = claimOrders;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        return QueueBatch.events(
                batch,
                event ->
                        claimOrders.claim(
                                new ClaimOrders.Request(
                                        new CustomerId(event.subject()), Optional.empty())));
    }
}
