package io.woocom.adapters.dynamodb;

import io.woocom.domain.shared.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// A list that is cut in shards, read at the same time and merged: one step, whatever its length. A
/// cursor is the sort key of the last item shown, from which every shard goes on; since it ends in
/// the id, no item is shown twice or left out.
///
/// Where a filter is selective at most five pages of a shard are read. What lies beyond the point
/// that one shard was read to is then left to the next page, also if other shards are further.
final class ShardedList {

    private static final int MOST_PAGES = 5;

    private final Session session;
    private final TableKeys table;

    ShardedList(Session session, TableKeys table) {
        this.session = session;
        this.table = table;
    }

    /// What is read, in which order.
    ///
    /// @param index none for the table itself
    /// @param partition the attribute that names the shard
    /// @param sort the attribute that is sorted by
    record Order(Optional<String> index, String partition, String sort, boolean descending) {

        Comparator<String> comparator() {
            return descending ? Sort.BYTES.reversed() : Sort.BYTES;
        }
    }

    /// Which sort keys, both ends included.
    record Range(String lowest, String highest) {
        static final Range ALL = new Range(" ", "\uDBFF\uDFFF");

        Range after(Optional<String> cursor, boolean descending) {
            return cursor.map(at -> descending ? new Range(lowest, at) : new Range(at, highest))
                    .orElse(this);
        }
    }

    /// Which of the items. What DynamoDB cannot tell is told by `exact`.
    record Filter(String expression, Attributes values, Predicate<Item> exact) {
        static final Filter NONE = new Filter("", new Attributes(), _ -> true);

        boolean isNone() {
            return expression.isEmpty();
        }
    }

    Page<Item> page(
            List<String> shards, Order order, Range range, Filter filter, Page.Request page) {
        var rest = range.after(page.after(), order.descending());
        if (Sort.BYTES.compare(rest.lowest(), rest.highest()) > 0) {
            return Page.last(List.of());
        }
        var reading = new Reading(order, rest, filter, page);
        var slices =
                shards.stream()
                        .map(shard -> session.parallel().begin(() -> reading.shard(shard)))
                        .toList();
        return reading.merged(slices.stream().map(slice -> slice.get()).toList());
    }

    /// A part of a shard; `end` is the key up to which it was read, if it goes on.
    private record Slice(List<Item> items, Optional<String> end) {}

    private final class Reading {

        private final Order order;
        private final Range range;
        private final Filter filter;
        private final Page.Request page;

        Reading(Order order, Range range, Filter filter, Page.Request page) {
            this.order = order;
            this.range = range;
            this.filter = filter;
            this.page = page;
        }

        Page<Item> merged(List<Slice> slices) {
            var end = slices.stream().flatMap(slice -> slice.end.stream()).min(order.comparator());
            var items =
                    slices.stream()
                            .flatMap(slice -> slice.items.stream())
                            .filter(item -> end.map(at -> !isAfter(key(item), at)).orElse(true))
                            .sorted(Comparator.comparing(this::key, order.comparator()))
                            .toList();
            return items.size() > page.limit()
                    ? new Page<>(
                            items.subList(0, page.limit()),
                            Optional.of(key(items.get(page.limit() - 1))))
                    : new Page<>(items, end);
        }

        Slice shard(String shard) {
            var items = new ArrayList<Item>();
            var from = Map.<String, AttributeValue>of();
            for (var read = 0; read < MOST_PAGES; read++) {
                var response = session.client().query(query(shard, from));
                response.items().stream()
                        .map(Item::new)
                        .filter(item -> page.after().filter(key(item)::equals).isEmpty())
                        .filter(filter.exact())
                        .forEach(items::add);
                from = response.lastEvaluatedKey();
                if (from.isEmpty()) {
                    return new Slice(items, Optional.empty());
                }
                if (items.size() > page.limit()) {
                    break;
                }
            }
            return new Slice(items, Optional.of(key(new Item(from))));
        }

        private QueryRequest query(String shard, Map<String, AttributeValue> from) {
            var names = new HashMap<>(Map.of("#p", order.partition(), "#s", order.sort()));
            var values = new HashMap<>(filter.values().toMap());
            values.put(":p", AttributeValue.fromS(shard));
            values.put(":low", AttributeValue.fromS(range.lowest()));
            values.put(":high", AttributeValue.fromS(range.highest()));
            var query =
                    QueryRequest.builder()
                            .tableName(session.name(table))
                            .indexName(order.index().orElse(null))
                            .keyConditionExpression("#p = :p AND #s BETWEEN :low AND :high")
                            .scanIndexForward(!order.descending())
                            .exclusiveStartKey(from.isEmpty() ? null : from);
            if (filter.isNone()) {
                // one more than asked for tells whether the list goes on; the cursor itself is met
                query.limit(page.limit() + 2);
            } else {
                query.filterExpression(filter.expression());
            }
            return query.expressionAttributeNames(names).expressionAttributeValues(values).build();
        }

        private boolean isAfter(String key, String other) {
            return order.comparator().compare(key, other) > 0;
        }

        private String key(Item item) {
            return item.text(order.sort());
        }
    }

    static List<String> shards(String prefix, int count) {
        return Stream.iterate(0, shard -> shard + 1).limit(count).map(n -> prefix + n).toList();
    }
}
