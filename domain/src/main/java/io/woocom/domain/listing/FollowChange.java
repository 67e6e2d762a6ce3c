package io.woocom.domain.listing;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.shared.Page;
import java.util.Optional;
import java.util.OptionalLong;

/// Finds the pages that a change elsewhere makes out of date, a part at a time, however many there
/// are.
public final class FollowChange {

    private static final int AT_ONCE = 100;

    private final Listings listings;

    public FollowChange(Listings listings) {
        this.listings = listings;
    }

    /// What changed, and which pages show it.
    public sealed interface Origin {

        /// All listed under it are listed under other categories above. It keeps its own list, so
        /// that list can be walked while they are renewed.
        record MovedCategory(CategoryId category) implements Origin {}

        /// The groups that it belongs to are listed at its prices.
        record ChangedProduct(ProductId product) implements Origin {}
    }

    /// @param after where the earlier part ended
    public Page<ProductId> follow(Origin origin, Optional<String> after) {
        var part = new Page.Request(AT_ONCE, after);
        return switch (origin) {
            case Origin.MovedCategory(var category) ->
                    listings.page(under(category), part).map(page -> page.product().id());
            case Origin.ChangedProduct(var product) -> listings.groupsOf(product, part);
        };
    }

    private static ListingQuery under(CategoryId category) {
        return new ListingQuery(
                Optional.of(category),
                Optional.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                ListingQuery.Sort.NEWEST);
    }
}
