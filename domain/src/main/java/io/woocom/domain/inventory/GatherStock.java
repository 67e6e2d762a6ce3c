package io.woocom.domain.inventory;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;

/// Lays a variant's units together for an order that wants many of many variants: one write reaches
/// only so many buckets. What is gathered stays for sale to whoever is first.
public final class GatherStock {

    private final StockChanges changes;
    private final InstantSource clock;

    public GatherStock(Stocks stocks, Retries retries, InstantSource clock) {
        this.changes = new StockChanges(stocks, retries);
        this.clock = clock;
    }

    public Stock gather(VariantId variant, int units) {
        return changes.run(
                new StockChanges.Target(variant, Optional.empty(), Optional.empty()),
                stock -> stock.gather(units, clock.instant()));
    }
}
