package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.REPORTS;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.reporting.Shelf;
import io.woocom.domain.reporting.Shelves;
import io.woocom.domain.reporting.Ware;
import io.woocom.domain.reporting.Worth;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A shelf is an item, in the index of what runs out while it is watched. Sums are kept by currency
/// in shards, to which a shelf adds what it changed, in one write with itself.
final class ShelfTable implements Shelves {

    private static final int SHARDS = 4;
    private static final String UNPRICED = "none";
    private static final ShardedList.Order FEWEST_FIRST =
            new ShardedList.Order(Optional.of("by_available"), "low_shard", "low", false);

    private final Session session;

    ShelfTable(Session session) {
        this.session = session;
    }

    @Override
    public Map<VariantId, Known> findAll(Collection<VariantId> variants) {
        var keys = variants.stream().map(ShelfTable::key).toList();
        var known = new HashMap<VariantId, Known>();
        for (var item : new Reads(session).findAll(REPORTS, keys).values()) {
            var shelf = shelf(item);
            known.put(shelf.ware().variant(), new Known(shelf, item.number("version")));
        }
        return known;
    }

    @Override
    public void put(Shelf shelf, Optional<Known> before) {
        var fragments = new ArrayList<Fragment>();
        fragments.add(fragment(shelf, before.map(Known::version).orElse(0L)));
        var shard = Math.floorMod(shelf.ware().variant().hashCode(), SHARDS);
        changed(before.map(known -> known.shelf().worth()), shelf.worth()).stream()
                .filter(worth -> !worth.isNothing())
                .forEach(worth -> fragments.add(sum(worth, shard)));
        new Writes(session.client()).commit(fragments);
    }

    @Override
    public List<Worth> worth() {
        var begun =
                ShardedList.shards("worth#", SHARDS).stream()
                        .map(shard ->
                                session.parallel()
                                        .begin(() -> new Reads(session).partition(REPORTS, shard)))
                        .toList();
        var sums = new HashMap<Optional<Currency>, Worth>();
        for (var shard : begun) {
            for (var item : shard.get()) {
                var worth = worth(item);
                sums.merge(worth.currency(), worth, Worth::plus);
            }
        }
        return sums.values().stream()
                .filter(worth -> !worth.isNothing())
                .sorted((one, other) -> name(one.currency()).compareTo(name(other.currency())))
                .toList();
    }

    @Override
    public Page<Shelf> low(int most, Page.Request page) {
        var range = new ShardedList.Range(" ", sortable(most) + "#~");
        return new ShardedList(session, REPORTS)
                .page(
                        ShardedList.shards("low#", SHARDS),
                        FEWEST_FIRST,
                        range,
                        ShardedList.Filter.NONE,
                        page)
                .map(ShelfTable::shelf);
    }

    private Fragment fragment(Shelf shelf, long version) {
        var ware = shelf.ware();
        var edit =
                new Edit(session.name(REPORTS), key(ware.variant()))
                        .set(
                                new Attributes()
                                        .number("version", version + 1)
                                        .text("product", ware.product().value())
                                        .text("variant", ware.variant().value())
                                        .text("sku", ware.sku())
                                        .text("title", ware.title())
                                        .number("offered", shelf.offered() ? 1 : 0)
                                        .number("tracked", shelf.tracked() ? 1 : 0)
                                        .number("on_hand", shelf.onHand())
                                        .number("available", shelf.available()));
        shelf.price()
                .ifPresentOrElse(
                        price ->
                                edit.set(
                                        new Attributes()
                                                .number("price", price.amount())
                                                .text(
                                                        "currency",
                                                        price.currency().getCurrencyCode())),
                        () -> edit.remove("price").remove("currency"));
        if (shelf.isWatched()) {
            var shard = Math.floorMod(ware.variant().hashCode(), SHARDS);
            edit.set("low_shard", AttributeValue.fromS("low#" + shard))
                    .set(
                            "low",
                            AttributeValue.fromS(
                                    Sort.by(sortable(shelf.available()), ware.variant().value())));
        } else {
            edit.remove("low_shard").remove("low");
        }
        var guarded =
                version == 0
                        ? edit.when("attribute_not_exists(#pk)")
                        : edit.when("#version = :read").value(":read", version);
        return guarded.or(Rank.VERSION, _ -> Refusal.stale(ware.variant().value()));
    }

    /// One difference for each currency: a transaction touches no item twice.
    private static List<Worth> changed(Optional<Worth> before, Worth after) {
        if (before.isEmpty()) {
            return List.of(after);
        }
        var less = before.get().negated();
        return less.currency().equals(after.currency())
                ? List.of(after.plus(less))
                : List.of(less, after);
    }

    private Fragment sum(Worth worth, int shard) {
        var key = new Key("worth#" + shard, name(worth.currency()));
        return new Edit(session.name(REPORTS), key)
                .add("variants", worth.variants())
                .add("units", worth.units())
                .add("amount", worth.amount())
                .or(Rank.STOCK, _ -> Refusal.stale(key.pk()));
    }

    private static Worth worth(Item item) {
        var name = item.text("sk");
        return new Worth(
                name.equals(UNPRICED) ? Optional.empty() : Optional.of(Currency.getInstance(name)),
                item.number("variants"),
                item.number("units"),
                item.number("amount"));
    }

    private static Shelf shelf(Item item) {
        var price =
                item.findText("currency").map(currency -> Money.of(item.number("price"), currency));
        return new Shelf(
                new Ware(
                        new ProductId(item.text("product")),
                        new VariantId(item.text("variant")),
                        item.text("sku"),
                        item.text("title")),
                item.number("offered") == 1,
                item.number("tracked") == 1,
                item.integer("on_hand"),
                item.integer("available"),
                price);
    }

    private static String name(Optional<Currency> currency) {
        return currency.map(Currency::getCurrencyCode).orElse(UNPRICED);
    }

    /// Also below zero, where units are owed.
    private static String sortable(int available) {
        return String.format(Locale.ROOT, "%010d", available + 1L + Integer.MAX_VALUE);
    }

    private static Key key(VariantId variant) {
        return new Key("shelf#" + variant.value(), "shelf");
    }
}
