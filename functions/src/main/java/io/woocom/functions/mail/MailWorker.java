package io.woocom.functions.mail;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.json.Json;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.mail.Letter;
import io.woocom.domain.mail.Occasion;
import io.woocom.domain.mail.WriteToBuyer;
import io.woocom.domain.ordering.FulfillmentId;
import io.woocom.domain.ordering.OrderId;
import io.woocom.functions.World;
import io.woocom.functions.events.QueueBatch;
import java.util.Map;
import java.util.Optional;

/// Writes to buyers. A message says only what happened to which order: whom to write to is read
/// when the letter is written.
public final class MailWorker implements RequestHandler<SQSEvent, SQSBatchResponse> {

    /// Asked for by somebody who knows an order's number and address; no fact of the order.
    public static final String ACCESS_REQUESTED = "order.access_requested";

    /// What is told of, by the type of its fact.
    public static final Map<String, Occasion> OCCASIONS =
            Map.of(
                    "order.placed",
                    Occasion.ORDER_PLACED,
                    "payment.captured",
                    Occasion.ORDER_PAID,
                    "payment.declined",
                    Occasion.PAYMENT_DECLINED,
                    "fulfillment.shipped",
                    Occasion.ORDER_SHIPPED,
                    "refund.succeeded",
                    Occasion.ORDER_REFUNDED,
                    "order.cancelled",
                    Occasion.ORDER_CANCELLED,
                    ACCESS_REQUESTED,
                    Occasion.ORDER_ACCESS);

    private final WriteToBuyer writeToBuyer;

    public MailWorker() {
        this(World.lambda());
    }

    public MailWorker(World world) {
        this(world.writeToBuyer());
    }

    MailWorker(WriteToBuyer writeToBuyer) {
        this.writeToBuyer = writeToBuyer;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        return QueueBatch.events(batch, this::write);
    }

    private void write(Envelope event) {
        var occasion = OCCASIONS.get(event.type());
        if (occasion != null) {
            writeToBuyer.write(
                    new WriteToBuyer.Request(
                            new OrderId(event.subject()),
                            new Letter(key(event, occasion), occasion, parcel(event))));
        }
    }

    /// An order is paid once, however many parts its money came in.
    private static String key(Envelope event, Occasion occasion) {
        return occasion == Occasion.ORDER_PAID ? event.subject() + "-paid" : event.id().value();
    }

    private static Optional<FulfillmentId> parcel(Envelope event) {
        return Json.object(event.data()).get("fulfillment_id") instanceof String id
                ? Optional.of(new FulfillmentId(id))
                : Optional.empty();
    }
}
