package io.woocom.adapters.dynamodb;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// Strongly consistent reads.
final class Reads {

    /// DynamoDB's limit of one BatchGetItem.
    private static final int MOST_KEYS = 100;

    private final Session session;

    Reads(Session session) {
        this.session = session;
    }

    Optional<Item> find(TableKeys table, Key key) {
        var response =
                session.client()
                        .getItem(request ->
                                request.tableName(session.name(table))
                                        .key(key.attributes())
                                        .consistentRead(true));
        return response.hasItem() ? Optional.of(new Item(response.item())) : Optional.empty();
    }

    /// All items of a partition, in the order of their sort keys; for partitions known to be small.
    List<Item> partition(TableKeys table, String pk) {
        return session
                .client()
                .queryPaginator(request ->
                        request.tableName(session.name(table))
                                .keyConditionExpression("pk = :pk")
                                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(pk)))
                                .consistentRead(true))
                .items()
                .stream()
                .map(Item::new)
                .toList();
    }

    /// Those that exist, by key; all batches at the same time.
    Map<Key, Item> findAll(TableKeys table, Collection<Key> keys) {
        var distinct = keys.stream().distinct().toList();
        var batches = new ArrayList<Supplier<Map<Key, Item>>>();
        for (var from = 0; from < distinct.size(); from += MOST_KEYS) {
            var batch = distinct.subList(from, Math.min(distinct.size(), from + MOST_KEYS));
            batches.add(
                    distinct.size() <= MOST_KEYS
                            ? () -> batch(table, batch)
                            : session.parallel().begin(() -> batch(table, batch)));
        }
        var found = new HashMap<Key, Item>();
        batches.forEach(batch -> found.putAll(batch.get()));
        return found;
    }

    /// DynamoDB may leave keys unread when it is busy, or after 16 MB.
    private Map<Key, Item> batch(TableKeys table, List<Key> keys) {
        var name = session.name(table);
        var found = new HashMap<Key, Item>();
        var request =
                Map.of(
                        name,
                        KeysAndAttributes.builder()
                                .keys(keys.stream().map(Key::attributes).toList())
                                .consistentRead(true)
                                .build());
        while (!request.isEmpty()) {
            var asked = request;
            var response = session.client().batchGetItem(batch -> batch.requestItems(asked));
            for (var attributes : response.responses().getOrDefault(name, List.of())) {
                var item = new Item(attributes);
                found.put(Key.of(item), item);
            }
            request = response.unprocessedKeys();
        }
        return found;
    }
}
