package io.woocom.functions.webhook;

import io.woocom.adapters.sqs.Message;
import io.woocom.adapters.sqs.Queues;
import io.woocom.domain.history.EventId;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.webhook.EndpointId;
import io.woocom.functions.manifest.QueueRow;
import java.time.Duration;
import java.util.Collection;

/// Says which endpoints have something to hear. The queue is FIFO, in groups by endpoint: it hands
/// out a group's next message only when the one before is done, so that nobody else sends to the
/// same endpoint meanwhile.
public final class WebhookMessages {

    public static final QueueRow QUEUE = new QueueRow("webhooks", true, Duration.ofMinutes(3), 8);

    private final Queues queues;
    private final String queueUrl;
    private final Ids ids;

    public WebhookMessages(Queues queues, String queueUrl, Ids ids) {
        this.queues = queues;
        this.queueUrl = queueUrl;
        this.ids = ids;
    }

    /// @throws IllegalStateException if the queue does not take them all
    void wake(Collection<EndpointId> endpoints) {
        var messages = endpoints.stream().map(this::message).toList();
        if (!queues.send(messages).isEmpty()) {
            throw new IllegalStateException("the queue of webhooks does not take messages");
        }
    }

    private Message message(EndpointId endpoint) {
        var id = EventId.next(ids).value();
        return Message.of(id, endpoint.value(), queueUrl, endpoint.value()).inOrder();
    }
}
