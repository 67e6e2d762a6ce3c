package io.woocom.functions.ordering;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.ordering.Orders;
import io.woocom.functions.World;
import io.woocom.functions.events.QueueBatch;

/// Enters orders into the lists in which they are found. It reads the order as it stands, and the
/// list keeps the later of two states, so repeated and late events do no harm.
public final class OrderListProjection implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final Orders orders;
    private final OrderList list;

    public OrderListProjection() {
        this(World.lambda());
    }

    public OrderListProjection(World world) {
        this(world.orders(), world.orderList());
    }

    OrderListProjection(Orders orders, OrderList list) {
        this.orders = orders;
        this.list = list;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        return QueueBatch.events(
                batch,
                event ->
                        orders.findWithContact(new OrderId(event.subject()))
                                .map(OrderList.Entry::of)
                                .ifPresent(list::enter));
    }
}
