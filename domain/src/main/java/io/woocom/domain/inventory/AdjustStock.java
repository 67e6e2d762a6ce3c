package io.woocom.domain.inventory;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;

/// Puts units on the shelf or takes them off it, and says why: breakage, a delivery, a find. Being
/// a difference it runs beside sales.
public final class AdjustStock {

    private final StockChanges changes;
    private final InstantSource clock;

    public AdjustStock(Stocks stocks, Retries retries, InstantSource clock) {
        this.changes = new StockChanges(stocks, retries);
        this.clock = clock;
    }

    public record Request(VariantId variant, int delta, String reason, Optional<Claim> claim) {}

    /// @throws io.woocom.domain.shared.Repeated with the variant's id, if the claim was made before
    /// @throws Refusal.Conflict `conflict` for a variant that was never counted, or if fewer units
    ///   would lie there than are spoken for
    public Stock adjust(Request request) {
        var claim = request.claim().map(first -> first.resultingIn(request.variant().value()));
        return changes.run(
                new StockChanges.Target(request.variant(), Optional.empty(), claim),
                stock -> stock.adjust(request.delta(), request.reason(), clock.instant()));
    }
}
