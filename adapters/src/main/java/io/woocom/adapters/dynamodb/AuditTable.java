package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.AUDIT;

import io.woocom.domain.audit.AuditEntry;
import io.woocom.domain.audit.AuditLog;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;

/// One item for each entry, in lists by time, by what was changed and by whom, newest first; those
/// to which everybody adds are cut in shards.
final class AuditTable implements AuditLog {

    private static final int SHARDS = 4;

    private final Session session;

    AuditTable(Session session) {
        this.session = session;
    }

    @Override
    public void append(AuditEntry entry) {
        var shard = "#" + Math.floorMod(entry.id().hashCode(), SHARDS);
        var id = entry.id().value();
        var fragment =
                new Edit(session.name(AUDIT), new Key("entry#" + id, "entry"))
                        .set(AuditItems.of(entry))
                        .set(
                                new Attributes()
                                        .text("placed", Sort.by(entry.at(), id))
                                        .text("by_time", "time" + shard)
                                        .text("by_subject", entry.subject().id())
                                        .text("by_actor", entry.by().actor().id() + shard))
                        .when("attribute_not_exists(#pk)")
                        .or(Rank.VERSION, _ -> Refusal.stale(id));
        // it stands there already: nothing to do
        var _ = new Writes(session.client()).attempt(List.of(fragment));
    }

    @Override
    public Page<AuditEntry> page(Query query, Page.Request page) {
        var index =
                query.subject().isPresent()
                        ? "by_subject"
                        : query.actor().isPresent() ? "by_actor" : "by_time";
        var order = new ShardedList.Order(Optional.of(index), index, "placed", true);
        return new ShardedList(session, AUDIT)
                .page(partitions(query), order, range(query), filter(query), page)
                .map(AuditItems::read);
    }

    private static List<String> partitions(Query query) {
        return query.subject()
                .map(List::of)
                .or(() -> query.actor().map(actor -> ShardedList.shards(actor + "#", SHARDS)))
                .orElseGet(() -> ShardedList.shards("time#", SHARDS));
    }

    /// Of one subject's entries those by one actor.
    private static ShardedList.Filter filter(Query query) {
        return query.subject()
                .flatMap(_ -> query.actor())
                .map(actor ->
                        new ShardedList.Filter(
                                "actor = :actor",
                                new Attributes().text(":actor", actor),
                                _ -> true))
                .orElse(ShardedList.Filter.NONE);
    }

    /// An instant alone sorts before every key of that instant, so the end is left out by itself.
    private static ShardedList.Range range(Query query) {
        return new ShardedList.Range(
                query.from().map(UnloggedEvents::sortable).orElse(ShardedList.Range.ALL.lowest()),
                query.to().map(UnloggedEvents::sortable).orElse(ShardedList.Range.ALL.highest()));
    }
}
