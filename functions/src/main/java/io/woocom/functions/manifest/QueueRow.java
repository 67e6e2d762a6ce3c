package io.woocom.functions.manifest;

import java.time.Duration;

/// A queue with its dead-letter queue (`NAME-dead`, which keeps messages for 14 days). `visibility`
/// is at least six times the timeout of the function that reads it (AWS's advice for event source
/// mappings).
public record QueueRow(String name, boolean fifo, Duration visibility, int receives) {

    public QueueRow {
        if (receives < 5) {
            throw new IllegalArgumentException("a message is tried at least five times");
        }
    }

    /// The name in SQS, where FIFO queues end in `.fifo`.
    public String queueName() {
        return fifo ? name + ".fifo" : name;
    }

    public String deadLetterQueueName() {
        return fifo ? name + "-dead.fifo" : name + "-dead";
    }
}
