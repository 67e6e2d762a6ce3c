package io.woocom.functions.events;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;
import io.woocom.functions.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The relay of a table: puts the facts that its stream shows on the queues of those who asked for
/// their type. It stops at the first record of which a fact could not be sent; that one and all
/// after it come again, and readers know what they have seen.
public final class TableRelay implements RequestHandler<DynamodbEvent, StreamsEventResponse> {

    /// Only writes that leave something untold; an acknowledgement takes that mark away and starts
    /// nothing.
    public static final String FILTER =
            "{\"dynamodb\":{\"NewImage\":{\"unlogged\":{\"S\":[{\"exists\":true}]}}}}";

    private final Telling telling;

    public TableRelay() {
        this(World.lambda());
    }

    public TableRelay(World world) {
        this(world.telling());
    }

    TableRelay(Telling telling) {
        this.telling = telling;
    }

    @Override
    public StreamsEventResponse handleRequest(DynamodbEvent batch, Context context) {
        var facts = new ArrayList<Fact>();
        for (var record : batch.getRecords()) {
            facts.addAll(StreamedFacts.of(record));
        }
        var untold = telling.tell(facts);
        return new StreamsEventResponse(firstWith(untold, batch));
    }

    private static List<StreamsEventResponse.BatchItemFailure> firstWith(
            Set<EventId> untold, DynamodbEvent batch) {
        return batch.getRecords().stream()
                .filter(record ->
                        StreamedFacts.of(record).stream()
                                .anyMatch(fact -> untold.contains(fact.id())))
                .findFirst()
                .map(record ->
                        new StreamsEventResponse.BatchItemFailure(
                                record.getDynamodb().getSequenceNumber()))
                .stream()
                .toList();
    }
}
