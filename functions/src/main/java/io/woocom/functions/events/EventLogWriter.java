package io.woocom.functions.events;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import io.woocom.adapters.dynamodb.Outbox;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.history.EventLog;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import io.woocom.functions.World;

/// Appends facts to the event log, each once and in order per subject, and then tells the aggregate
/// that it need not keep them any longer. A fact that comes before its predecessor fails and comes
/// again.
public final class EventLogWriter implements RequestHandler<SQSEvent, SQSBatchResponse> {

    private final EventLog log;
    private final Outbox outbox;
    private final Retries retries;

    public EventLogWriter() {
        this(World.lambda());
    }

    public EventLogWriter(World world) {
        this(world.eventLog(), world.outbox(), world.retries());
    }

    EventLogWriter(EventLog log, Outbox outbox, Retries retries) {
        this.log = log;
        this.outbox = outbox;
        this.retries = retries;
    }

    @Override
    public SQSBatchResponse handleRequest(SQSEvent batch, Context context) {
        return QueueBatch.events(batch, this::append);
    }

    private void append(Envelope event) {
        var appended = retries.whileStale(() -> appended(event));
        outbox.acknowledge(event.subject(), event.sequence());
        if (appended instanceof EventLog.Appended.Added) {
            BusinessMetrics.tell(event);
        }
    }

    /// The predecessor of a fact that overtook it is as a rule being appended at this very moment,
    /// so it is worth waiting for before the message goes back to the queue.
    private EventLog.Appended appended(Envelope event) {
        return switch (log.append(event.fact())) {
            case EventLog.Appended.Added added -> added;
            case EventLog.Appended.Known known -> known;
            case EventLog.Appended.Gap(var expected) ->
                    throw Refusal.stale(
                            "the log, which lacks fact "
                                    + expected
                                    + " of "
                                    + event.subject()
                                    + ",");
        };
    }
}
