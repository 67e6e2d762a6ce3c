package io.woocom.domain.listing;

import io.woocom.domain.inventory.Stock;
import java.util.OptionalInt;

/// Whether a variant can be had, and how many of it if it is tracked.
public record Availability(boolean inStock, OptionalInt available, boolean backorderable) {

    public static final Availability UNTRACKED = new Availability(true, OptionalInt.empty(), false);

    public static Availability of(Stock stock) {
        return stock.tracked()
                ? new Availability(
                        stock.covers(1), OptionalInt.of(stock.sellable()), stock.backorderable())
                : UNTRACKED;
    }
}
