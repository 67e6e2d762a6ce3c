package io.woocom.functions.customer;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.privacy.ForgetTraces;
import io.woocom.functions.World;
import io.woocom.functions.events.QueueBatch;
import java.util.Optional;

/// Looks again, a while after somebody was erased: lists and indexes are a moment behind, and a
/// token may have lived on.
public final class ErasureSweep implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final ForgetTraces traces;

    public ErasureSweep() {
        this(World.lambda());
    }

    public ErasureSweep(World world) {
        this(world.forgetTraces());
    }

    ErasureSweep(ForgetTraces traces) {
        this.traces = traces;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        return QueueBatch.events(
                batch,
                event ->
                        traces.forget(
                                new Owner.Customer(new CustomerId(event.subject())),
                                Optional.empty()));
    }
}
