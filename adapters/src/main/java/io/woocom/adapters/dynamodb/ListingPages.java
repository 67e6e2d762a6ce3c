package io.woocom.adapters.dynamodb;

import io.woocom.adapters.dynamodb.Showing.Shown;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.shared.Refusal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// Changes what the shop shows of a product: its page first, then the entries by which it is found.
///
/// There may be hundreds of entries, more than one transaction holds. So the page is marked
/// unsettled while they are written, and keeps the keys of those that have to go. Whoever has
/// written entries settles the page only if nobody wrote it meanwhile, and else writes the entries
/// once more as the page is by then: however many write at once, and wherever one of them stopped
/// and was tried again, the entries end as the page has them.
final class ListingPages {

    private static final int MOST_TRIES = 50;
    private static final int DUE_SHARDS = 4;

    private final Session session;
    private final ListingEntries entries;
    private final Reads reads;
    private final Batches batches;

    ListingPages(Session session, int shards) {
        this.session = session;
        this.entries = new ListingEntries(shards);
        this.reads = new Reads(session);
        this.batches = new Batches(session, Tables.LISTING);
    }

    static Key key(ProductId id) {
        return new Key("page#" + id.value(), "page");
    }

    static List<String> dueShards() {
        return ShardedList.shards("due#", DUE_SHARDS);
    }

    void change(ProductId id, UnaryOperator<Showing> change) {
        var touched = new HashSet<Key>();
        var left = change;
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var before = read(id);
            var next = left.apply(before.showing);
            var same = next.equals(before.showing);
            var trusted = before.settled && touched.isEmpty();
            if (same && trusted) {
                return;
            }
            var work = work(before, next, touched, trusted);
            var settled = work.isNothing();
            if (!same && !put(id, next, before.writes, work.deletes, settled)) {
                continue;
            }
            // said once: said again it might take the place of what somebody said later
            left = UnaryOperator.identity();
            batches.write(work.puts, work.deletes);
            if (settled || settle(id, same ? before.writes : before.writes + 1)) {
                return;
            }
            touched.addAll(work.puts.keySet());
            touched.addAll(work.deletes);
        }
        throw Refusal.stale("the page of " + id);
    }

    /// What is to be written of a page's entries.
    private record Work(Map<Key, Attributes> puts, Set<Key> deletes) {
        boolean isNothing() {
            return puts.isEmpty() && deletes.isEmpty();
        }
    }

    /// @param trusted whether the entries are known to be as the page before has them, so that only
    ///   what differs need be written
    private Work work(Stored before, Showing next, Set<Key> touched, boolean trusted) {
        var had = entries.of(before.showing);
        var puts = entries.of(next);
        var deletes = new HashSet<>(had.keySet());
        deletes.addAll(before.leftovers);
        deletes.addAll(touched);
        deletes.removeAll(puts.keySet());
        return new Work(trusted ? Batches.changed(puts, had) : puts, deletes);
    }

    /// A page as it stands: how often it was written, and which entries may exist besides its own.
    private record Stored(Showing showing, long writes, boolean settled, Set<Key> leftovers) {}

    private Stored read(ProductId id) {
        return reads.find(Tables.LISTING, key(id))
                .map(item ->
                        new Stored(
                                ListingItems.showing(item),
                                item.number("writes"),
                                !item.flag("unsettled"),
                                keys(item)))
                .orElse(new Stored(Showing.NOTHING, 0, true, Set.of()));
    }

    private boolean put(
            ProductId id, Showing next, long writes, Set<Key> leftovers, boolean settled) {
        var key = key(id);
        var item =
                next.page()
                        .map(ListingPages::page)
                        .orElseGet(() -> new Attributes().number("version", next.version()))
                        .text("pk", key.pk())
                        .text("sk", key.sk())
                        .number("writes", writes + 1)
                        .flag("unsettled", !settled)
                        .list(
                                "leftovers",
                                leftovers,
                                one -> new Attributes().text("pk", one.pk()).text("sk", one.sk()));
        try {
            session.client()
                    .putItem(request ->
                            request.tableName(session.name(Tables.LISTING))
                                    .item(item.toMap())
                                    .conditionExpression(
                                            writes == 0
                                                    ? "attribute_not_exists(pk)"
                                                    : "writes = :writes")
                                    .expressionAttributeValues(
                                            writes == 0 ? null : numbered(writes)));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }

    private boolean settle(ProductId id, long writes) {
        try {
            session.client()
                    .updateItem(request ->
                            request.tableName(session.name(Tables.LISTING))
                                    .key(key(id).attributes())
                                    .updateExpression("REMOVE unsettled, leftovers")
                                    .conditionExpression("writes = :writes")
                                    .expressionAttributeValues(numbered(writes)));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }

    private static Attributes page(Shown shown) {
        var product = shown.listing().product();
        var shard = Math.floorMod(product.id().hashCode(), DUE_SHARDS);
        var attributes = ListingItems.of(shown).text("slug", product.content().slug().value());
        shown.due()
                .ifPresent(due ->
                        attributes
                                .text("due_shard", dueShards().get(shard))
                                .text("due", UnloggedEvents.sortable(due)));
        return attributes;
    }

    private static Map<String, AttributeValue> numbered(long writes) {
        return Map.of(":writes", AttributeValue.fromN(Long.toString(writes)));
    }

    private static Set<Key> keys(Item item) {
        var keys = new HashSet<Key>();
        item.list("leftovers").forEach(entry -> keys.add(Key.of(entry)));
        return keys;
    }
}
