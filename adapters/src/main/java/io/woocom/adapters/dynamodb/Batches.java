package io.woocom.adapters.dynamodb;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Writes many items of one table, each by itself: for items that can be made again.
final class Batches {

    /// DynamoDB's limit of one BatchWriteItem.
    private static final int MOST_WRITES = 25;

    private static final int MOST_TRIES = 12;

    private final Session session;
    private final TableKeys table;

    Batches(Session session, TableKeys table) {
        this.session = session;
        this.table = table;
    }

    /// Those that are not there yet as they are to be.
    static Map<Key, Attributes> changed(Map<Key, Attributes> next, Map<Key, Attributes> had) {
        return next.entrySet().stream()
                .filter(one -> {
                    var before = had.get(one.getKey());
                    return before == null || !before.toMap().equals(one.getValue().toMap());
                })
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void write(Map<Key, Attributes> puts, Collection<Key> deletes) {
        var requests = new ArrayList<WriteRequest>();
        puts.forEach((key, attributes) -> requests.add(put(key, attributes)));
        deletes.forEach(key -> requests.add(delete(key)));
        for (var from = 0; from < requests.size(); from += MOST_WRITES) {
            send(requests.subList(from, Math.min(requests.size(), from + MOST_WRITES)));
        }
    }

    /// DynamoDB may leave requests undone when it is busy; they are sent again after a pause.
    private void send(List<WriteRequest> requests) {
        var left = Map.of(session.name(table), requests);
        for (var tries = 0; tries < MOST_TRIES && !left.isEmpty(); tries++) {
            if (tries > 0) {
                Patience.pause(tries);
            }
            var asked = left;
            left =
                    session.client()
                            .batchWriteItem(all -> all.requestItems(asked))
                            .unprocessedItems();
        }
        if (!left.isEmpty()) {
            throw new IllegalStateException("DynamoDB is too busy for " + table.name());
        }
    }

    private static WriteRequest put(Key key, Attributes attributes) {
        var item = new Attributes();
        attributes.toMap().forEach(item::value);
        return WriteRequest.builder()
                .putRequest(
                        PutRequest.builder()
                                .item(item.text("pk", key.pk()).text("sk", key.sk()).toMap())
                                .build())
                .build();
    }

    private static WriteRequest delete(Key key) {
        return WriteRequest.builder()
                .deleteRequest(DeleteRequest.builder().key(key.attributes()).build())
                .build();
    }
}
