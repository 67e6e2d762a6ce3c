package io.woocom.domain.inventory;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;

/// Looks at a stock after sales and returns, which tell nothing themselves, and tells whether the
/// last unit went or there are units again. Looking twice tells it once. A stock that was shut
/// because it owed units is opened again, if it has some.
public final class ObserveStock {

    private final StockChanges changes;
    private final InstantSource clock;

    public ObserveStock(Stocks stocks, Retries retries, InstantSource clock) {
        this.changes = new StockChanges(stocks, retries);
        this.clock = clock;
    }

    public Stock observe(VariantId variant) {
        return changes.run(
                new StockChanges.Target(variant, Optional.empty(), Optional.empty()),
                stock -> stock.observe(clock.instant()));
    }
}
