package io.woocom.domain.listing;

import static java.util.stream.Collectors.toMap;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.Stocks;
import java.util.Collection;
import java.util.Map;

/// Reads the availability of variants for the shop's pages. Whoever has written one looks again:
/// two that project the same product at once then end with what is true, whichever wrote last.
final class Watching {

    private static final int MOST_LOOKS = 5;

    private final Stocks stocks;
    private final Listings listings;

    Watching(Stocks stocks, Listings listings) {
        this.stocks = stocks;
        this.listings = listings;
    }

    Map<VariantId, Availability> of(Collection<VariantId> variants) {
        if (variants.isEmpty()) {
            return Map.of();
        }
        var one = variants.stream().distinct().collect(toMap(variant -> variant, _ -> 1));
        var whole = stocks.whole(stocks.findAll(one));
        return whole.values().stream().collect(toMap(Stock::variant, Availability::of));
    }

    /// @param written what the page says by now
    void settle(ProductId product, Map<VariantId, Availability> written) {
        var said = written;
        for (var look = 0; look < MOST_LOOKS; look++) {
            var now = of(said.keySet());
            if (now.equals(said)) {
                return;
            }
            listings.availability(product, now);
            said = now;
        }
    }
}
