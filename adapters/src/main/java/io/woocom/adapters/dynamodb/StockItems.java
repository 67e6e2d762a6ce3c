package io.woocom.adapters.dynamodb;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.Bucket;
import io.woocom.domain.inventory.LocationId;
import io.woocom.domain.inventory.Movement;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.StockEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Stock as attributes: the numbers of each bucket in an item of its own, the rest in the body of
/// the first. `laid` is the version of the count that laid the units out, the same in all buckets:
/// a reader who meets different ones has read across a count.
final class StockItems {

    /// Stands at a bucket from which nothing is sold.
    static final String SHUT = "shut";

    private StockItems() {}

    static Attributes body(Stock stock) {
        return new Attributes()
                .flag("tracked", stock.tracked())
                .flag("backorderable", stock.backorderable())
                .flag("in_stock", stock.inStock())
                .number("layout", stock.layout());
    }

    /// The stock with as many of its first buckets as were read, up to so many; empty if they do
    /// not belong together.
    static Optional<Stock> stock(
            VariantId variant, LocationId location, Map<Key, Item> read, int expected) {
        var head = read.get(Keys.bucket(variant, location, 0));
        if (head == null) {
            return Optional.of(Stock.untracked(variant));
        }
        var body = head.map("body");
        var layout = body.integer("layout");
        var buckets = new ArrayList<Bucket>();
        for (var number = 0; number < Math.min(expected, layout); number++) {
            var item = read.get(Keys.bucket(variant, location, number));
            if (item == null || item.number("laid") != head.number("laid")) {
                return Optional.empty();
            }
            buckets.add(bucket(number, item));
        }
        return Optional.of(
                new Stock(
                        variant,
                        location,
                        body.flag("tracked"),
                        body.flag("backorderable"),
                        body.flag("in_stock"),
                        layout,
                        buckets,
                        Document.revision(head)));
    }

    private static Bucket bucket(int number, Item item) {
        return new Bucket(
                number,
                item.integer("on_hand"),
                item.integer("reserved"),
                item.findText(SHUT).isPresent());
    }

    static Attributes movement(StockEvent.Adjusted adjusted, long number) {
        return new Attributes()
                .number("number", number)
                .number("delta", adjusted.delta())
                .number("on_hand", adjusted.onHand())
                .text("reason", adjusted.reason())
                .time("at", adjusted.at());
    }

    /// For the audit log: the units lie in many items, of which it sees one.
    ///
    /// @param version of the save that says so
    static AttributeValue said(StockEvent.Adjusted adjusted, long version) {
        var before = adjusted.onHand() - adjusted.delta();
        return new Attributes()
                .number("version", version)
                .map("before", new Attributes().number("on_hand", before))
                .map("after", new Attributes().number("on_hand", adjusted.onHand()))
                .toValue();
    }

    static Movement movement(Item item) {
        return new Movement(
                item.number("number"),
                item.integer("delta"),
                item.integer("on_hand"),
                item.text("reason"),
                item.time("at"));
    }

    static List<Key> keys(VariantId variant, LocationId location, int buckets) {
        var keys = new ArrayList<Key>();
        for (var number = 0; number < buckets; number++) {
            keys.add(Keys.bucket(variant, location, number));
        }
        return keys;
    }
}
