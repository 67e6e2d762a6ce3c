package io.woocom.functions.events;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.dynamodb.Outbox;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.history.EventLog;
import io.woocom.functions.World;

/// Appends facts to the event log, each once and in order per subject, and then tells the aggregate
/// that it need not keep them any longer. A fact that comes before its predecessor fails and comes
/// again.
public final class EventLogWriter implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final EventLog log;
    private final Outbox outbox;

    public EventLogWriter() {
        this(World.lambda());
    }

    public EventLogWriter(World world) {
        this(world.eventLog(), world.outbox());
    }

    EventLogWriter(EventLog log, Outbox outbox) {
        this.log = log;
        this.outbox = outbox;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        return QueueBatch.each(batch, this::append);
    }

    private void append(Envelope event) {
        switch (log.append(event.fact())) {
            case EventLog.Appended.Known _ -> {
                outbox.acknowledge(event.subject(), event.sequence());
                BusinessMetrics.tell(event);
            }
            case EventLog.Appended.Gap(var expected) ->
                    throw new IllegalStateException(
                            event.subject()
                                    + ": fact "
                                    + event.sequence()
                                    + " came before fact "
                                    + expected);
        }
    }
}
