package io.woocom.domain.inventory;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.Page;
import java.util.Map;

/// The stock of every variant, strongly consistent. Reservations do not go through here: they are
/// part of the one write that places an order, and do not change the version.
public interface Stocks extends KeepsClaims {

    /// The stock of each variant with its first buckets, as many as the caller expects (at least
    /// one), in one step; untracked where it was never counted. {@link Stock#isWhole()} tells
    /// whether there are more.
    Map<VariantId, Stock> findAll(Map<VariantId, Integer> expectedBuckets);

    /// The same stocks with all their buckets, again in one step, or in none where they are whole
    /// already.
    Map<VariantId, Stock> whole(Map<VariantId, Stock> stocks);

    /// Writes the layout, its facts and its movement together.
    ///
    /// @return the stock as saved, with its new revision
    /// @throws io.woocom.domain.shared.Refusal.Stale if it was counted, or sold from a bucket that
    ///   was to give units away, since it was read
    /// @throws io.woocom.domain.shared.Repeated if the change's claim was already made by the same
    ///   request
    Stock save(Change<Stock, StockEvent> change);

    /// Newest first.
    Page<Movement> movements(VariantId variant, Page.Request page);

    default Stock find(VariantId variant) {
        return whole(findAll(Map.of(variant, 1))).getOrDefault(variant, Stock.untracked(variant));
    }
}
