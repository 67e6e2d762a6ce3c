package io.woocom.adapters.dynamodb;

import static java.util.stream.Collectors.toMap;

import io.woocom.adapters.dynamodb.Showing.Shown;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.shared.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// Changes what the shop shows of a product: its page first, then the entries by which it is found.
///
/// There may be hundreds of entries, more than one transaction holds. So the page names those who
/// are writing entries, and keeps the keys of entries that have to go. Who has written takes their
/// name off only if nobody wrote the page meanwhile, and else writes the entries once more as the
/// page is by then. While any name is left, nobody trusts the entries and no key is forgotten: one
/// that stopped halfway may have written an older state over a newer one, and is found out by
/// whoever comes next, at the latest when the page falls due for it.
final class ListingPages {

    /// Longer than any function runs that writes pages: who is still named by then has stopped.
    private static final Duration LONGEST_WRITE = Duration.ofMinutes(1);

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
        var me = session.ids().next("");
        var touched = new HashSet<Key>();
        var left = change;
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var before = read(id);
            var next = left.apply(before.showing);
            var same = next.equals(before.showing);
            var trusted = before.writers.isEmpty() && touched.isEmpty();
            if (same && trusted) {
                return;
            }
            var work = work(before, next, touched, trusted);
            var during = during(before, next, work, me);
            var named = same && before.writers.containsKey(me);
            if (!named && !put(id, during)) {
                continue;
            }
            // said once: said again it might take the place of what somebody said later
            left = UnaryOperator.identity();
            touched.addAll(work.puts.keySet());
            touched.addAll(work.deletes);
            batches.write(work.puts, work.deletes);
            var written = named ? before : during;
            if (written.writers.isEmpty()
                    || put(id, written.without(me, session.clock().instant()))) {
                return;
            }
        }
        throw Refusal.stale("the page of " + id);
    }

    /// The page while its entries are written. Where there are none to write, and nobody else does,
    /// it needs no name.
    private Stored during(Stored before, Showing next, Work work, String me) {
        var writers = before.othersThan(me);
        if (!work.isNothing() || !writers.isEmpty()) {
            writers.put(me, session.clock().instant().plus(LONGEST_WRITE));
        }
        return new Stored(next, before.writes + 1, writers, work.deletes);
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

    /// A page as it stands: how often it was written, who is writing its entries and when they must
    /// have stopped, and which entries may exist besides its own.
    private record Stored(
            Showing showing, long writes, Map<String, Instant> writers, Set<Key> leftovers) {

        Map<String, Instant> othersThan(String me) {
            var others = new HashMap<>(writers);
            others.remove(me);
            return others;
        }

        /// After one has written all entries: those who must have stopped by now are forgotten with
        /// it, since what they left is written over.
        Stored without(String me, Instant now) {
            var others = othersThan(me);
            others.values().removeIf(until -> until.isBefore(now));
            return new Stored(showing, writes + 1, others, others.isEmpty() ? Set.of() : leftovers);
        }

        /// When to look at it again: when its prices may change, or when somebody who writes must
        /// have stopped.
        Optional<Instant> due() {
            return Stream.concat(
                            showing.page().flatMap(shown -> shown.prices().due()).stream(),
                            writers.values().stream())
                    .min(Instant::compareTo);
        }
    }

    private Stored read(ProductId id) {
        return reads.find(Tables.LISTING, key(id))
                .map(item ->
                        new Stored(
                                ListingItems.showing(item),
                                item.number("writes"),
                                item.list("writers").stream()
                                        .collect(
                                                toMap(
                                                        one -> one.text("name"),
                                                        one -> one.time("until"))),
                                keys(item)))
                .orElse(new Stored(Showing.NOTHING, 0, Map.of(), Set.of()));
    }

    /// Unless somebody wrote it meanwhile.
    private boolean put(ProductId id, Stored stored) {
        var key = key(id);
        var item =
                stored.showing
                        .page()
                        .map(ListingPages::page)
                        .orElseGet(
                                () -> new Attributes().number("version", stored.showing.version()))
                        .text("pk", key.pk())
                        .text("sk", key.sk())
                        .number("writes", stored.writes)
                        .list(
                                "writers",
                                stored.writers.entrySet(),
                                one ->
                                        new Attributes()
                                                .text("name", one.getKey())
                                                .time("until", one.getValue()))
                        .list(
                                "leftovers",
                                stored.leftovers,
                                one -> new Attributes().text("pk", one.pk()).text("sk", one.sk()));
        var shard = Math.floorMod(id.hashCode(), DUE_SHARDS);
        stored.due()
                .ifPresent(due ->
                        item.text("due_shard", dueShards().get(shard))
                                .text("due", UnloggedEvents.sortable(due)));
        var seen = stored.writes - 1;
        try {
            session.client()
                    .putItem(request ->
                            request.tableName(session.name(Tables.LISTING))
                                    .item(item.toMap())
                                    .conditionExpression(
                                            seen == 0
                                                    ? "attribute_not_exists(pk)"
                                                    : "writes = :writes")
                                    .expressionAttributeValues(seen == 0 ? null : numbered(seen)));
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }

    private static Attributes page(Shown shown) {
        return ListingItems.of(shown)
                .text("slug", shown.listing().product().content().slug().value());
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
