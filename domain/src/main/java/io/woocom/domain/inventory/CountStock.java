package io.woocom.domain.inventory;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;

/// Records what lies on the shelf, reserved units included. The same count again changes nothing.
public final class CountStock {

    private final StockChanges changes;
    private final InstantSource clock;

    public CountStock(Stocks stocks, Retries retries, InstantSource clock) {
        this.changes = new StockChanges(stocks, retries);
        this.clock = clock;
    }

    public record Request(
            VariantId variant,
            int onHand,
            boolean backorderable,
            String reason,
            Optional<Long> version) {}

    /// @throws Refusal.Stale if a version was given that is not the present one
    /// @throws Refusal.Invalid for fewer than no units, or more than a shelf holds
    public Stock count(Request request) {
        return changes.run(
                new StockChanges.Target(request.variant(), request.version(), Optional.empty()),
                stock ->
                        stock.count(
                                request.onHand(),
                                request.backorderable(),
                                request.reason(),
                                clock.instant()));
    }
}
