package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.json.Json;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.SettlePayments;
import io.woocom.domain.payment.PaymentId;
import io.woocom.functions.World;
import io.woocom.functions.events.QueueBatch;

/// Carries out what an order's attempts to pay need: charges, second tries, and giving back after a
/// cancellation. An event says only which order to look at, and a provider's hint which of its
/// payments; what there is to do is read from the order itself, so that a repeated or late event
/// does nothing twice.
public final class PaymentWorker implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final SettlePayments settlePayments;

    public PaymentWorker() {
        this(World.lambda());
    }

    public PaymentWorker(World world) {
        this(world.settlePayments());
    }

    PaymentWorker(SettlePayments settlePayments) {
        this.settlePayments = settlePayments;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        return QueueBatch.events(batch, this::settle);
    }

    private void settle(Envelope event) {
        var order = new OrderId(event.subject());
        if (Json.object(event.data()).get("hinted") instanceof String payment) {
            settlePayments.settle(order, new PaymentId(payment));
        } else {
            settlePayments.settle(order);
        }
    }
}
