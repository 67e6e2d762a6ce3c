package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.ORDERS;
import static java.util.Comparator.comparingLong;

import io.woocom.domain.ordering.OrderId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Orders that wait for something, by when it is due: two sparse indexes, each cut into shards so
/// that a flash sale does not write to one partition of it.
final class DueOrders {

    private static final int SHARDS = 8;

    static final Mark HOLDS = new Mark("holds", "hold_shard", "hold_until", "<=");
    static final Mark UNSETTLED = new Mark("unsettled", "unsettled_shard", "unsettled_since", "<");

    static final Mark LOCKED = new Mark("locked", "lock_shard", "lock_until", "<=");

    private final Session session;

    DueOrders(Session session) {
        this.session = session;
    }

    /// An index and its keys: a shard, and milliseconds.
    record Mark(String index, String shard, String time, String compare) {

        void mark(Edit edit, OrderId order, Optional<Instant> due) {
            if (due.isPresent()) {
                var number = Math.floorMod(order.hashCode(), SHARDS);
                edit.set(shard, AttributeValue.fromS(Integer.toString(number)))
                        .set(time, millis(due.get()));
            } else {
                edit.remove(shard).remove(time);
            }
        }

        private static AttributeValue millis(Instant instant) {
            return AttributeValue.fromN(Long.toString(instant.toEpochMilli()));
        }
    }

    List<OrderId> find(Mark mark, Instant instant, int most) {
        var shards = new ArrayList<Supplier<List<Item>>>();
        for (var shard = 0; shard < SHARDS; shard++) {
            var number = Integer.toString(shard);
            shards.add(session.parallel().begin(() -> query(mark, number, instant, most)));
        }
        return shards.stream()
                .flatMap(shard -> shard.get().stream())
                .sorted(comparingLong(item -> item.number(mark.time)))
                .limit(most)
                .map(item -> new OrderId(item.text("subject")))
                .toList();
    }

    private List<Item> query(Mark mark, String shard, Instant instant, int most) {
        var condition = "#shard = :shard AND #time " + mark.compare + " :time";
        return session
                .client()
                .query(request ->
                        request.tableName(session.name(ORDERS))
                                .indexName(mark.index)
                                .keyConditionExpression(condition)
                                .expressionAttributeNames(
                                        Map.of("#shard", mark.shard, "#time", mark.time))
                                .expressionAttributeValues(
                                        Map.of(
                                                ":shard",
                                                AttributeValue.fromS(shard),
                                                ":time",
                                                Mark.millis(instant)))
                                .limit(most))
                .items()
                .stream()
                .map(Item::new)
                .toList();
    }
}
