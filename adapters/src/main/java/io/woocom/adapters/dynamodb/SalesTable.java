package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.REPORTS;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.reporting.Dimension;
import io.woocom.domain.reporting.Entry;
import io.woocom.domain.reporting.Figure;
import io.woocom.domain.reporting.Figures;
import io.woocom.domain.reporting.Sales;
import io.woocom.domain.reporting.SalesRow;
import io.woocom.domain.reporting.Ware;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A counter for each row and day, cut in shards by order: an item takes part in about 500
/// transactions a second at most, and two that meet there make each other wait, so what everybody
/// adds to, a day or the product of a flash sale, lies in several partitions and is summed up when
/// it is read. The counters of a month lie together, by row and then by day.
///
/// How many facts of an order were counted stands in an item of its own, written with the counters.
final class SalesTable implements Sales {

    static final int SHARDS = 8;

    private final Session session;

    SalesTable(Session session) {
        this.session = session;
    }

    @Override
    public long counted(OrderId order) {
        return new Reads(session)
                .find(REPORTS, mark(order))
                .map(item -> item.number("counted"))
                .orElse(0L);
    }

    @Override
    public void count(OrderId order, long before, long after, List<Entry> entries) {
        var fragments = new ArrayList<Fragment>();
        var claim =
                new Edit(session.name(REPORTS), mark(order))
                        .set(new Attributes().number("counted", after));
        var claimed =
                before == 0
                        ? claim.when("attribute_not_exists(#pk)")
                        : claim.when("#counted = :before").value(":before", before);
        fragments.add(claimed.or(Rank.VERSION, _ -> Refusal.stale(order.value())));
        var shard = Math.floorMod(order.hashCode(), SHARDS);
        for (var entry : entries) {
            fragments.add(counter(entry, shard));
        }
        new Writes(session.client()).commit(fragments);
    }

    @Override
    public Page<SalesRow> rows(Question question, Page.Request page) {
        var first = YearMonth.from(question.from());
        var partitions =
                Stream.iterate(
                                first,
                                month -> !month.isAfter(YearMonth.from(question.to())),
                                month -> month.plusMonths(1))
                        .flatMap(month -> partitions(question.by(), month))
                        .toList();
        return new SalesReading(session, question, page).of(partitions);
    }

    private Fragment counter(Entry entry, int shard) {
        var partition = partition(entry.by(), YearMonth.from(entry.day())) + shard;
        var edit = new Edit(session.name(REPORTS), new Key(partition, SalesReading.key(entry)));
        entry.figures().amounts().forEach((figure, amount) -> edit.add(name(figure), amount));
        entry.ware().ifPresent(ware -> edit.set(attributes(ware)));
        return edit.or(Rank.STOCK, _ -> Refusal.stale(partition));
    }

    static SalesRow row(Item item) {
        var figures = Figures.NONE;
        for (var figure : Figure.values()) {
            figures = figures.with(figure, item.findNumber(name(figure)).orElse(0L));
        }
        var ware =
                item.findText("variant")
                        .map(variant ->
                                new Ware(
                                        new ProductId(item.text("product")),
                                        new VariantId(variant),
                                        item.text("sku"),
                                        item.text("title")));
        var place = SalesReading.Place.of(item);
        return new SalesRow(place.key(), place.currency(), ware, figures);
    }

    private static Attributes attributes(Ware ware) {
        return new Attributes()
                .text("product", ware.product().value())
                .text("variant", ware.variant().value())
                .text("sku", ware.sku())
                .text("title", ware.title());
    }

    private static Stream<String> partitions(Dimension by, YearMonth month) {
        return ShardedList.shards(partition(by, month), SHARDS).stream();
    }

    private static String partition(Dimension by, YearMonth month) {
        return "sales#" + by + "#" + month + "#";
    }

    private static String name(Figure figure) {
        return figure.name().toLowerCase(Locale.ROOT);
    }

    private static Key mark(OrderId order) {
        return new Key("order#" + order.value(), "counted");
    }
}
