package io.woocom.adapters.dynamodb;

import io.woocom.domain.history.EventLog;
import io.woocom.domain.history.Fact;
import io.woocom.domain.shared.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Reads a page of the event log: all shards at the same time, merged by the time of their facts as
/// far as each shard's own order allows.
final class LogReading {

    private static final int MOST_PAGES = 5;

    private final Session session;
    private final int limit;
    private final Optional<String> type;

    LogReading(Session session, int limit, Optional<String> type) {
        this.session = session;
        this.limit = limit;
        this.type = type;
    }

    EventLog.Log after(LogCursor cursor) {
        var begun =
                IntStream.range(0, EventTable.SHARDS)
                        .mapToObj(shard ->
                                session.parallel()
                                        .begin(() -> shard(shard, cursor.positions().get(shard))))
                        .toList();
        var slices = begun.stream().map(slice -> slice.get()).toList();
        var facts = new ArrayList<Fact>();
        var positions = new ArrayList<String>();
        var at = cursor;
        while (facts.size() < limit) {
            var first =
                    slices.stream()
                            .filter(slice -> !slice.entries.isEmpty())
                            .min(
                                    Comparator.comparing(
                                            slice -> slice.entries.getFirst().fact.time()));
            if (first.isEmpty()) {
                break;
            }
            var entry = first.get().entries.removeFirst();
            facts.add(entry.fact);
            at = at.with(first.get().shard, entry.position);
            positions.add(at.toString());
        }
        for (var slice : slices) {
            if (slice.entries.isEmpty() && slice.end.isPresent()) {
                at = at.with(slice.shard, slice.end.get());
            }
        }
        var more = slices.stream().anyMatch(slice -> !slice.entries.isEmpty() || slice.goesOn);
        var position = at.toString();
        return new EventLog.Log(
                new Page<>(facts, more ? Optional.of(position) : Optional.empty()),
                positions,
                position);
    }

    /// What was found in a shard, up to which position it was read, and whether it goes on there.
    private record Slice(int shard, Deque<Entry> entries, Optional<Long> end, boolean goesOn) {}

    private record Entry(long position, Fact fact) {}

    private Slice shard(int shard, long after) {
        var entries = new ArrayDeque<Entry>();
        var from = Map.<String, AttributeValue>of();
        for (var read = 0; read < MOST_PAGES; read++) {
            var response = session.client().query(query(shard, after, from));
            response.items().stream()
                    .map(Item::new)
                    .forEach(item -> entries.add(new Entry(position(item), FactItems.read(item))));
            from = response.lastEvaluatedKey();
            if (from.isEmpty()) {
                return new Slice(shard, entries, Optional.empty(), false);
            }
            if (entries.size() > limit) {
                break;
            }
        }
        return new Slice(shard, entries, Optional.of(position(new Item(from))), true);
    }

    private QueryRequest query(int shard, long after, Map<String, AttributeValue> from) {
        var values = new HashMap<String, AttributeValue>();
        values.put(":pk", AttributeValue.fromS(EventTable.partition(shard)));
        values.put(":after", AttributeValue.fromS(LogCursor.key(after)));
        var query =
                QueryRequest.builder()
                        .tableName(session.name(Tables.EVENTS))
                        .keyConditionExpression("pk = :pk AND sk > :after")
                        .consistentRead(true)
                        .exclusiveStartKey(from.isEmpty() ? null : from);
        if (type.isEmpty()) {
            query.limit(limit + 1);
        } else {
            values.put(":type", AttributeValue.fromS(type.get()));
            query.filterExpression("#type = :type")
                    .expressionAttributeNames(Map.of("#type", "type"));
        }
        return query.expressionAttributeValues(values).build();
    }

    private static long position(Item item) {
        return Long.parseLong(item.text("sk"));
    }
}
