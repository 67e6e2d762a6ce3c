package io.woocom.functions.webhook;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.webhook.DeliverEvents;
import io.woocom.domain.webhook.EndpointId;
import io.woocom.functions.World;
import io.woocom.functions.events.QueueBatch;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Sends endpoints what they have not heard yet. One call looks at an endpoint once, however often
/// it was woken.
public final class WebhookDelivery implements RequestHandler<SQSEvent, SQSBatchResponse> {

    /// With the longest wait for a receiver still within the function's time.
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final DeliverEvents deliverEvents;
    private final WebhookMessages messages;

    public WebhookDelivery() {
        this(World.lambda());
    }

    public WebhookDelivery(World world) {
        this.deliverEvents =
                new DeliverEvents(
                        world.endpoints(),
                        world.eventLog(),
                        world.receiver(),
                        world.deliveries(),
                        world.clock());
        this.messages = world.webhookMessages();
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        var seen = new HashSet<EndpointId>();
        return QueueBatch.each(batch, body -> deliver(new EndpointId(body), seen));
    }

    private void deliver(EndpointId id, Set<EndpointId> seen) {
        if (seen.add(id) && hasMore(id)) {
            messages.wake(List.of(id));
        }
    }

    /// Staff who change an endpoint meanwhile end the round; the next one goes by what they said.
    private boolean hasMore(EndpointId id) {
        try {
            return deliverEvents.deliver(id, LONGEST);
        } catch (Refusal.Stale _) {
            return true;
        }
    }
}
