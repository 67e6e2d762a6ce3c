package io.woocom.adapters.dynamodb;

import static java.util.Comparator.comparing;

import io.woocom.domain.cart.CartId;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.history.Fact;
import io.woocom.domain.inventory.LocationId;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Finds events by the sparse index `unlogged` of every streamed table, and takes its marks away.
final class UnloggedEvents implements Outbox {

    private static final DateTimeFormatter SORTABLE =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

    private final Session session;
    private final Writes writes;
    private final Reads reads;

    UnloggedEvents(Session session) {
        this.session = session;
        this.writes = new Writes(session.client());
        this.reads = new Reads(session);
    }

    static String sortable(Instant instant) {
        return SORTABLE.format(instant);
    }

    @Override
    public void acknowledge(String subject, long sequence) {
        var place = Place.of(subject);
        var blames =
                writes.attempt(
                        List.of(
                                edit(place, sequence)
                                        .remove("unlogged")
                                        .remove("unlogged_since")
                                        .remove("events")
                                        .when("#sequence = :logged")
                                        .or(Rank.VERSION, _ -> Refusal.stale(subject))));
        if (!blames.isEmpty()) {
            var _ =
                    writes.attempt(
                            List.of(
                                    edit(place, sequence)
                                            .when("#sequence > :logged AND #logged < :logged")
                                            .or(Rank.VERSION, _ -> Refusal.stale(subject))));
        }
    }

    @Override
    public List<Fact> unloggedBefore(Instant instant, int subjects) {
        var waiting = new ArrayList<Supplier<List<Waiting>>>();
        for (var table : Tables.TELLING) {
            for (var shard = 0; shard < Document.UNLOGGED_SHARDS; shard++) {
                var number = Integer.toString(shard);
                waiting.add(
                        session.parallel().begin(() -> waiting(table, number, instant, subjects)));
            }
        }
        var oldest =
                waiting.stream()
                        .flatMap(found -> found.get().stream())
                        .sorted(comparing(Waiting::since))
                        .limit(subjects)
                        .toList();
        return oldest.stream().flatMap(found -> facts(found).stream()).toList();
    }

    private List<Fact> facts(Waiting waiting) {
        return reads.find(waiting.table, waiting.key).stream()
                .flatMap(item -> Document.facts(item, item.number("logged")).stream())
                .toList();
    }

    private List<Waiting> waiting(TableKeys table, String shard, Instant before, int most) {
        var response =
                session.client()
                        .query(request ->
                                request.tableName(session.name(table))
                                        .indexName("unlogged")
                                        .keyConditionExpression(
                                                "#shard = :shard AND #since < :before")
                                        .expressionAttributeNames(
                                                Map.of(
                                                        "#shard",
                                                        "unlogged",
                                                        "#since",
                                                        "unlogged_since"))
                                        .expressionAttributeValues(
                                                Map.of(
                                                        ":shard",
                                                        AttributeValue.fromS(shard),
                                                        ":before",
                                                        AttributeValue.fromS(sortable(before))))
                                        .limit(most));
        return response.items().stream()
                .map(Item::new)
                .map(item -> new Waiting(table, Key.of(item), item.text("unlogged_since")))
                .toList();
    }

    private Edit edit(Place place, long sequence) {
        return new Edit(session.name(place.table), place.key)
                .set("logged", AttributeValue.fromN(Long.toString(sequence)));
    }

    private record Waiting(TableKeys table, Key key, String since) {}

    /// Where the aggregate stands that events call by this subject.
    private record Place(TableKeys table, Key key) {

        static Place of(String subject) {
            return switch (subject.substring(0, subject.indexOf('_') + 1)) {
                case OrderId.PREFIX -> new Place(Tables.ORDERS, Keys.order(new OrderId(subject)));
                case CustomerId.PREFIX ->
                        new Place(Tables.CUSTOMERS, Keys.customer(new CustomerId(subject)));
                case CartId.PREFIX -> new Place(Tables.CARTS, Keys.cart(new CartId(subject)));
                case ProductId.PREFIX ->
                        new Place(Tables.CATALOG, Keys.product(new ProductId(subject)));
                case CategoryId.PREFIX ->
                        new Place(Tables.CATALOG, Keys.category(new CategoryId(subject)));
                case VariantId.PREFIX ->
                        new Place(
                                Tables.INVENTORY,
                                Keys.bucket(new VariantId(subject), LocationId.DEFAULT, 0));
                default -> throw new IllegalArgumentException("nothing tells of " + subject);
            };
        }
    }
}
