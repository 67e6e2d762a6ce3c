package io.woocom.domain.listing;

import java.time.InstantSource;
import java.util.ArrayList;

/// Renews the pages whose prices have changed by the clock: a sale began or ended. Run by schedule;
/// checkout asks the clock itself and does not depend on it.
public final class RenewPrices {

    private final Listings listings;
    private final ProjectListing projectListing;
    private final InstantSource clock;

    public RenewPrices(Listings listings, ProjectListing projectListing, InstantSource clock) {
        this.listings = listings;
        this.projectListing = projectListing;
        this.clock = clock;
    }

    /// A page that cannot be renewed does not keep the others waiting.
    ///
    /// @param most how many pages at a time
    /// @return how many were due; as many as asked for means that there may be more
    /// @throws RuntimeException why a page could not be renewed, after all others were
    public int renew(int most) {
        var due = listings.pricesDueBy(clock.instant(), most);
        var failures = new ArrayList<RuntimeException>();
        for (var product : due) {
            try {
                projectListing.project(product);
            } catch (RuntimeException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
        return due.size();
    }
}
