package io.woocom.functions.events;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.woocom.domain.audit.AuditLog;
import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;
import io.woocom.functions.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/// The relay of a table: puts the facts that its stream shows on the queues of those who asked for
/// their type, and then writes down who changed what. It stops at the first record of which a fact
/// could not be sent, or that could not be written down; that one and all after it come again, and
/// readers know what they have seen. Facts go first: no trouble with the audit log keeps them back.
public final class TableRelay implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    /// Only writes that leave something untold, or that somebody put their mark on; an
    /// acknowledgement by the log takes the one away, and the other is then an old one.
    public static final List<String> FILTERS =
            List.of(
                    "{\"dynamodb\":{\"NewImage\":{\"unlogged\":{\"S\":[{\"exists\":true}]}}}}",
                    "{\"dynamodb\":{\"NewImage\":{\"by\":{\"M\":{\"id\":{\"S\":[{\"exists\":true}]}}}}}}");

    private static final Logger LOG = LogManager.getLogger(TableRelay.class);

    private final Telling telling;
    private final AuditLog auditLog;

    public TableRelay() {
        this(World.lambda());
    }

    public TableRelay(World world) {
        this(world.telling(), world.auditLog());
    }

    public TableRelay(Telling telling, AuditLog auditLog) {
        this.telling = telling;
        this.auditLog = auditLog;
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent batch, Context context) {
        var facts = new ArrayList<Fact>();
        for (var record : batch.getRecords()) {
            facts.addAll(StreamedFacts.of(record));
        }
        var untold = telling.tell(facts);
        return batch.getRecords().stream()
                .filter(record -> isUntold(record, untold) || !isWrittenDown(record))
                .findFirst()
                .map(record ->
                        new StreamsEventResponse(
                                List.of(
                                        new StreamsEventResponse.BatchItemFailure(
                                                record.getDynamodb().getSequenceNumber()))))
                .orElseGet(() -> new StreamsEventResponse(List.of()));
    }

    private static boolean isUntold(DynamodbStreamRecord record, Set<EventId> untold) {
        return StreamedFacts.of(record).stream().anyMatch(fact -> untold.contains(fact.id()));
    }

    private boolean isWrittenDown(DynamodbStreamRecord record) {
        try {
            StreamedFacts.audited(record).ifPresent(auditLog::append);
            return true;
        } catch (RuntimeException failure) {
            LOG.error("who changed an item cannot be written down and comes again", failure);
            return false;
        }
    }
}
