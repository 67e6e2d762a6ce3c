package io.woocom.local.events;

import io.woocom.functions.manifest.QueueRow;
import io.woocom.local.lambda.Place;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.QueueDoesNotExistException;

/// Makes the queues of the manifest, each with its dead-letter queue.
public record Queues(SqsClient client) {

    private static final Duration KEPT = Duration.ofDays(4);
    private static final Duration KEPT_DEAD = Duration.ofDays(14);

    /// The address of the queue, which exists afterwards and has the attributes of its row.
    public String create(QueueRow row) {
        create(row.deadLetterQueueName(), row.fifo(), Map.of(), KEPT_DEAD);
        var redrive =
                "{\"deadLetterTargetArn\":\"%s\",\"maxReceiveCount\":\"%d\"}"
                        .formatted(Place.queue(row.deadLetterQueueName()), row.receives());
        return create(
                row.queueName(),
                row.fifo(),
                Map.of(
                        QueueAttributeName.VISIBILITY_TIMEOUT,
                        Long.toString(row.visibility().toSeconds()),
                        QueueAttributeName.REDRIVE_POLICY,
                        redrive),
                KEPT);
    }

    public String address(String queueName) {
        return client.getQueueUrl(get -> get.queueName(queueName)).queueUrl();
    }

    private String create(
            String name, boolean fifo, Map<QueueAttributeName, String> settings, Duration kept) {
        var attributes = new HashMap<>(settings);
        attributes.put(
                QueueAttributeName.MESSAGE_RETENTION_PERIOD, Long.toString(kept.toSeconds()));
        try {
            var url = address(name);
            client.setQueueAttributes(set -> set.queueUrl(url).attributes(attributes));
            return url;
        } catch (QueueDoesNotExistException _) {
            if (fifo) {
                attributes.put(QueueAttributeName.FIFO_QUEUE, "true");
            }
            return client.createQueue(made -> made.queueName(name).attributes(attributes))
                    .queueUrl();
        }
    }
}
