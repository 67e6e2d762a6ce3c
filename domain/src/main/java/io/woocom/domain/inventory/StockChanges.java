package io.woocom.domain.inventory;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.util.Optional;
import java.util.function.Function;

/// How every command on a stock runs: read all its buckets, change, save; again from the start if
/// it was counted or sold from meanwhile, unless the caller insisted on a version.
final class StockChanges {

    private final Stocks stocks;
    private final Retries retries;

    StockChanges(Stocks stocks, Retries retries) {
        this.stocks = stocks;
        this.retries = retries;
    }

    /// On which variant's stock, in which version as the caller saw it, under which claim.
    record Target(VariantId variant, Optional<Long> version, Optional<Claim> claim) {}

    /// A sale in between is not a change that the caller could have seen: it moves no version, and
    /// the command is tried again.
    Stock run(Target target, Function<Stock, Change<Stock, StockEvent>> change) {
        return stocks.once(
                target.claim(),
                () ->
                        retries.whileStale(() -> once(target, change))
                                .orElseThrow(() -> Refusal.stale("this stock")));
    }

    /// Empty if the caller saw another version, which no further attempt would mend.
    private Optional<Stock> once(Target target, Function<Stock, Change<Stock, StockEvent>> change) {
        var stock = stocks.find(target.variant());
        if (target.version().filter(seen -> seen != stock.revision().version()).isPresent()) {
            return Optional.empty();
        }
        var next = change.apply(stock);
        return Optional.of(
                next.changed()
                        ? stocks.save(next.claimedBy(target.claim()))
                        : stocks.unchanged(stock, target.claim()));
    }
}
