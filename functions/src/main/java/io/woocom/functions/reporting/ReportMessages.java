package io.woocom.functions.reporting;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.Members;
import io.woocom.adapters.sqs.Message;
import io.woocom.adapters.sqs.Queues;
import io.woocom.adapters.wire.Envelope;
import io.woocom.domain.history.EventId;
import io.woocom.domain.shared.Ids;
import io.woocom.functions.telemetry.Correlation;
import java.time.InstantSource;
import java.util.Optional;

/// How a replay of the event log goes on: a message for each part of it.
public final class ReportMessages {

    static final String REPLAY = "reports.replay";

    private final Queues queues;
    private final String queueUrl;
    private final Ids ids;
    private final InstantSource clock;

    public ReportMessages(Queues queues, String queueUrl, Ids ids, InstantSource clock) {
        this.queues = queues;
        this.queueUrl = queueUrl;
        this.ids = ids;
        this.clock = clock;
    }

    /// @param after the position in the log to go on from
    /// @throws IllegalStateException if the queue does not take it
    void replay(String after) {
        var id = EventId.next(ids);
        var data = Json.write(Members.of("after", after).tree());
        var envelope =
                new Envelope(id, REPLAY, clock.instant(), "log", 1, Correlation.current(), data);
        queues.send(Message.of(id.value(), "log", queueUrl, envelope.json()));
    }

    static Optional<String> after(Envelope message) {
        return Json.object(message.data()).get("after") instanceof String after
                ? Optional.of(after)
                : Optional.empty();
    }
}
