package io.woocom.domain.importing;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.StockEvent;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/// Counts what a file says lies on the shelf, where it says another thing than the file before it:
/// then it is news. What was sold or counted here since stays untouched by a repeated file.
final class Shelving {

    private final Stocks stocks;
    private final EarlierFiles earlier;
    private final Retries retries;
    private final InstantSource clock;
    private final String reason;

    Shelving(
            Stocks stocks,
            EarlierFiles earlier,
            Retries retries,
            InstantSource clock,
            ImportId theImport) {
        this.stocks = stocks;
        this.earlier = earlier;
        this.retries = retries;
        this.clock = clock;
        this.reason = "import " + theImport;
    }

    /// What the last file said of all these, read together.
    Map<VariantId, FileStock> lastSaid(Collection<VariantId> variants) {
        return variants.isEmpty() ? Map.of() : earlier.stocks(variants);
    }

    /// @return whether the shelf was changed
    boolean put(VariantId variant, FileStock said, Optional<FileStock> lastSaid) {
        var changed =
                retries.whileStale(() -> {
                    var change = change(said, lastSaid, stocks.find(variant));
                    if (change.changed()) {
                        stocks.save(change);
                    }
                    return change.changed();
                });
        earlier.remember(variant, said);
        return changed;
    }

    /// Units that the last file had already are no news, whatever else the cell beside them says:
    /// some were sold since.
    ///
    /// What the file tracked before and now does not is simply in stock; what only staff counted
    /// stays counted.
    private Change<Stock, StockEvent> change(
            FileStock said, Optional<FileStock> lastSaid, Stock stock) {
        var now = clock.instant();
        if (!said.tracked()) {
            return lastSaid.filter(FileStock::tracked).isPresent()
                    ? stock.untrack(reason, now)
                    : Change.none(stock);
        }
        if (!stock.tracked()) {
            return stock.count(said.units(), said.backorderable(), reason, now);
        }
        var sameUnits =
                lastSaid.filter(last -> last.tracked() && last.units() == said.units()).isPresent();
        return countedAlready(stock)
                ? Change.none(stock)
                : stock.count(
                        sameUnits ? stock.onHand() : said.units(),
                        said.backorderable(),
                        reason,
                        now);
    }

    /// An earlier delivery of the chunk may have counted, and been cut off before it remembered.
    private boolean countedAlready(Stock stock) {
        return stocks.movements(stock.variant(), Page.Request.first(25)).items().stream()
                .anyMatch(movement -> movement.reason().equals(reason));
    }
}
