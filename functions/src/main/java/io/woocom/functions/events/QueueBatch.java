package io.woocom.functions.events;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.wire.Envelope;
import io.woocom.functions.telemetry.Correlation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// Hands the messages of a batch to a consumer, one by one, and reports those that failed, so that
/// only they come again. In a FIFO queue nothing later of a group is handled once one of it failed.
public final class QueueBatch {

    private static final Logger LOG = LogManager.getLogger(QueueBatch.class);

    private QueueBatch() {}

    /// Each message is an event, and is handled under the correlation of what caused it.
    public static SQSBatchResponse events(SQSEvent batch, Consumer<Envelope> consumer) {
        return each(
                batch,
                body -> {
                    var envelope = Envelope.read(body);
                    Correlation.during(envelope.correlation(), () -> consumer.accept(envelope));
                });
    }

    /// @param consumer reads a message's body and acts on it
    public static SQSBatchResponse each(SQSEvent batch, Consumer<String> consumer) {
        var failed = new ArrayList<SQSBatchResponse.BatchItemFailure>();
        var blocked = new HashSet<String>();
        for (var message : records(batch)) {
            var group =
                    message.getAttributes() == null
                            ? null
                            : message.getAttributes().get("MessageGroupId");
            if ((group != null && blocked.contains(group)) || !handled(message, consumer)) {
                failed.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
                if (group != null) {
                    blocked.add(group);
                }
            }
        }
        return new SQSBatchResponse(failed);
    }

    /// Any failure is this message's own: the others of the batch must not suffer for it.
    private static boolean handled(SQSEvent.SQSMessage message, Consumer<String> consumer) {
        try {
            consumer.accept(message.getBody());
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("message {} failed and will come again", message.getMessageId(), failure);
            return false;
        }
    }

    private static List<SQSEvent.SQSMessage> records(SQSEvent batch) {
        return batch.getRecords() == null ? List.of() : batch.getRecords();
    }
}
