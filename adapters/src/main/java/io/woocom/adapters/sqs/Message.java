package io.woocom.adapters.sqs;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/// A message to one queue. `event` is the id of what it tells, `subject` what that is about:
/// messages of one subject keep their order.
public record Message(
        String event,
        String subject,
        String queueUrl,
        Optional<Ordered> ordered,
        Duration delay,
        String body) {

    /// SQS delays a message by at most 15 minutes.
    public static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    /// What a FIFO queue asks for: messages of a group are delivered in order, and within five
    /// minutes one de-duplication id is delivered once.
    public record Ordered(String group, String deduplication) {}

    public Message {
        if (delay.isNegative() || delay.compareTo(LONGEST_DELAY) > 0) {
            throw new IllegalArgumentException("a message cannot be delayed by " + delay);
        }
        if (ordered.isPresent() && !delay.isZero()) {
            throw new IllegalArgumentException("a FIFO queue delays no single message");
        }
    }

    public static Message of(String event, String subject, String queueUrl, String body) {
        return new Message(event, subject, queueUrl, Optional.empty(), Duration.ZERO, body);
    }

    /// To a FIFO queue, in order with all that is about the same subject, and once.
    public Message inOrder() {
        var queue = queueUrl.substring(queueUrl.lastIndexOf('/') + 1);
        var order = new Ordered(subject, event + "." + queue);
        return new Message(event, subject, queueUrl, Optional.of(order), delay, body);
    }

    public Message after(Duration pause) {
        return new Message(event, subject, queueUrl, ordered, pause, body);
    }

    int bytes() {
        return body.getBytes(StandardCharsets.UTF_8).length;
    }
}
