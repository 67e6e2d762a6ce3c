package io.woocom.domain.inventory;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Revision;
import java.util.ArrayList;
import java.util.List;

/// Stocks as they may lie: `shelves(5, 3)` has two buckets.
final class Shelves {

    static final VariantId MUG = new VariantId("var_" + "0".repeat(26));

    private Shelves() {}

    static Stock shelves(int... units) {
        return stock(false, units.length, units);
    }

    static Stock backorderable(int... units) {
        return stock(true, units.length, units);
    }

    /// The first buckets of more that were not read.
    static Stock firstOf(int layout, int... units) {
        return stock(false, layout, units);
    }

    static Take take(int bucket, int quantity) {
        return new Take(MUG, LocationId.DEFAULT, bucket, quantity, false);
    }

    static Take backorder(int quantity) {
        return new Take(MUG, LocationId.DEFAULT, 0, quantity, true);
    }

    private static Stock stock(boolean backorderable, int layout, int... units) {
        var buckets = new ArrayList<Bucket>();
        for (var onHand : units) {
            buckets.add(new Bucket(buckets.size(), onHand, 0));
        }
        return new Stock(
                MUG,
                LocationId.DEFAULT,
                true,
                backorderable,
                true,
                layout,
                List.copyOf(buckets),
                Revision.NEW);
    }
}
