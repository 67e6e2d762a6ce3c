package io.woocom.adapters.dynamodb;

import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.listing.Availability;
import io.woocom.domain.listing.ListedPrices;
import io.woocom.domain.listing.Listing;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the shop shows of a product, and as of which version of it. A page that was taken down
/// leaves its version behind, so that an earlier one does not come back.
record Showing(long version, Optional<Shown> page) {

    static final Showing NOTHING = new Showing(0, Optional.empty());

    /// A page with the prices of the moment when it was put up.
    record Shown(Listing listing, ListedPrices prices) {

        boolean isListed() {
            return listing.product().content().status() == ProductStatus.PUBLISHED;
        }
    }

    static Showing of(Listing listing, ListedPrices prices) {
        return new Showing(
                listing.product().revision().version(), Optional.of(new Shown(listing, prices)));
    }

    Showing with(Map<VariantId, Availability> changed) {
        return new Showing(
                version,
                page.map(shown -> {
                    var all = new HashMap<>(shown.listing.availability());
                    all.putAll(changed);
                    var listing =
                            new Listing(shown.listing.product(), all, shown.listing.listedUnder());
                    return new Shown(listing, shown.prices);
                }));
    }
}
