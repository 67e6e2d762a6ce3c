package io.woocom.adapters.dynamodb;

import io.woocom.domain.history.EventLog;
import io.woocom.domain.history.Fact;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The log in shards by subject, each a partition whose items are numbered from 1 without gaps. A
/// fact takes the next number and moves its subject's head in one write, so appenders at once
/// neither lose nor double one, and no number ever appears behind another.
final class EventTable implements EventLog {

    static final int SHARDS = 8;

    /// Everybody who is first makes all others of the shard try again.
    private static final int MOST_TRIES = 200;

    private final Session session;
    private final Reads reads;
    private final Writes writes;

    EventTable(Session session) {
        this.session = session;
        this.reads = new Reads(session);
        this.writes = new Writes(session.client());
    }

    @Override
    public Appended append(Fact fact) {
        for (var tries = 0; tries < MOST_TRIES; tries++) {
            var head =
                    reads.find(Tables.EVENTS, head(fact.subject()))
                            .map(item -> item.number("sequence"))
                            .orElse(0L);
            if (fact.sequence() <= head) {
                return new Appended.Known();
            }
            if (fact.sequence() > head + 1) {
                return new Appended.Gap(head + 1);
            }
            if (wrote(fact)) {
                return new Appended.Added();
            }
            giveWay(tries);
        }
        throw new IllegalStateException("too many append to the shard of " + fact.subject());
    }

    @Override
    public Log read(Page.Request page, Optional<String> type) {
        var cursor = page.after().map(LogCursor::read).orElse(LogCursor.START);
        return new LogReading(session, page.limit(), type).after(cursor);
    }

    @Override
    public String start() {
        return LogCursor.START.toString();
    }

    @Override
    public String end() {
        var begun =
                IntStream.range(0, SHARDS)
                        .mapToObj(shard -> session.parallel().begin(() -> last(partition(shard))))
                        .toList();
        return new LogCursor(begun.stream().map(Supplier::get).toList()).toString();
    }

    static String partition(int shard) {
        return "log#" + shard;
    }

    private boolean wrote(Fact fact) {
        var shard = partition(Math.floorMod(fact.subject().hashCode(), SHARDS));
        var moving =
                new Edit(session.name(Tables.EVENTS), head(fact.subject()))
                        .set("sequence", number(fact.sequence()));
        var moved =
                fact.sequence() == 1
                        ? moving.when("attribute_not_exists(#pk)")
                        : moving.when("#sequence = :before").value(":before", fact.sequence() - 1);
        var appended =
                new Edit(
                                session.name(Tables.EVENTS),
                                new Key(shard, LogCursor.key(last(shard) + 1)))
                        .set(FactItems.of(fact))
                        .when("attribute_not_exists(#pk)")
                        .or(Rank.HANDLE, _ -> Refusal.stale(shard));
        return writes.attempt(
                        List.of(
                                moved.or(Rank.VERSION, _ -> Refusal.stale(fact.subject())),
                                appended))
                .isEmpty();
    }

    private long last(String shard) {
        var response =
                session.client()
                        .query(request ->
                                request.tableName(session.name(Tables.EVENTS))
                                        .keyConditionExpression("pk = :pk")
                                        .expressionAttributeValues(
                                                Map.of(":pk", AttributeValue.fromS(shard)))
                                        .projectionExpression("sk")
                                        .scanIndexForward(false)
                                        .consistentRead(true)
                                        .limit(1));
        return response.items().stream()
                .map(item -> Long.parseLong(new Item(item).text("sk")))
                .findFirst()
                .orElse(0L);
    }

    private static void giveWay(int tries) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(1, 5L + Math.min(tries, 45)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while appending", e);
        }
    }

    private static Key head(String subject) {
        return new Key("subject#" + subject, "head");
    }

    private static AttributeValue number(long value) {
        return AttributeValue.fromN(Long.toString(value));
    }
}
