package io.woocom.domain.listing;

import java.time.InstantSource;

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

    /// @param most how many pages at a time
    /// @return how many were renewed; as many as asked for means that there may be more
    public int renew(int most) {
        var due = listings.pricesDueBy(clock.instant(), most);
        due.forEach(projectListing::project);
        return due.size();
    }
}
