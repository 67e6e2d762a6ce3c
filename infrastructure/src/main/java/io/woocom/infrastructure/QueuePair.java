package io.woocom.infrastructure;

import io.woocom.functions.manifest.QueueRow;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.sqs.CfnQueue;
import software.amazon.awscdk.services.sqs.CfnQueuePolicy;

/// A queue and the one where its messages end that cannot be handled.
final class QueuePair {

    private static final int SOURCE_DAYS = 4;

    /// Longer than the source's, so that what fails at its end still has time to be looked at.
    private static final int DEAD_DAYS = 14;

    private static final int SECONDS_A_DAY = 86_400;

    private QueuePair() {}

    /// @return the queue, not the one for dead letters
    static CfnQueue in(WooComStack stack, QueueRow row) {
        var id = Names.id(row.name());
        var dead =
                queue(stack, id + "DeadLetters", row, DEAD_DAYS)
                        .queueName(stack.names.deadLetterQueue(row))
                        .redriveAllowPolicy(
                                Map.of(
                                        "redrivePermission",
                                        "byQueue",
                                        "sourceQueueArns",
                                        List.of(stack.names.queueArn(row))))
                        .build();
        var queue =
                queue(stack, id + "Queue", row, SOURCE_DAYS)
                        .queueName(stack.names.queue(row))
                        .visibilityTimeout(row.visibility().toSeconds())
                        .redrivePolicy(
                                Map.of(
                                        "deadLetterTargetArn",
                                        dead.getAttrArn(),
                                        "maxReceiveCount",
                                        row.receives()))
                        .build();
        CfnQueuePolicy.Builder.create(stack, id + "OverTls")
                .queues(List.of(queue.getRef(), dead.getRef()))
                .policyDocument(
                        Statements.document(
                                Statements.overTlsOnly(
                                        "sqs:*", queue.getAttrArn(), dead.getAttrArn())))
                .build();
        return queue;
    }

    private static CfnQueue.Builder queue(WooComStack stack, String id, QueueRow row, int days) {
        var queue =
                CfnQueue.Builder.create(stack, id)
                        .sqsManagedSseEnabled(true)
                        .messageRetentionPeriod(days * SECONDS_A_DAY);
        return row.fifo()
                ? queue.fifoQueue(true)
                        .deduplicationScope("messageGroup")
                        .fifoThroughputLimit("perMessageGroupId")
                : queue;
    }
}
