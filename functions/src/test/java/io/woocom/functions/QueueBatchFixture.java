package io.woocom.functions;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;
import java.time.Instant;
import java.util.List;

/// Messages as a queue would hand them to a function.
final class QueueBatchFixture {

    private QueueBatchFixture() {}

    static SQSEvent of(List<Fact> facts) {
        var batch = new SQSEvent();
        batch.setRecords(
                facts.stream().map(fact -> message(fact.id().value(), fact.envelope())).toList());
        return batch;
    }

    /// A message that is no fact.
    static SQSEvent of(String type, String data) {
        var id = new EventId(EventId.PREFIX + "0".repeat(26));
        var envelope = new Envelope(id, type, Instant.EPOCH, "log", 1, "trace-1", data);
        var batch = new SQSEvent();
        batch.setRecords(List.of(message(id.value(), envelope.json())));
        return batch;
    }

    private static SQSEvent.SQSMessage message(String id, String body) {
        var message = new SQSEvent.SQSMessage();
        message.setMessageId(id);
        message.setBody(body);
        return message;
    }
}
