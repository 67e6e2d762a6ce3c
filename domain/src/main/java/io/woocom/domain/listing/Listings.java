package io.woocom.domain.listing;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Page;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages of the shop. Published and hidden products have one; only published ones are in lists
/// and searches.
public interface Listings {

    Optional<Listing> find(ProductId id);

    Optional<Listing> findBySlug(Slug slug);

    /// Pages of the given ids, in their order, without those that have none (grouped products show
    /// their children).
    List<Listing> findAll(Collection<ProductId> ids);

    Page<Listing> page(ListingQuery query, Page.Request page);

    /// The grouped products in lists that show this one, in no order to rely on.
    Page<ProductId> groupsOf(ProductId child, Page.Request page);

    /// Puts a page up, or renews it, unless a later version of its product is up already.
    ///
    /// @param children what a grouped product groups: it is listed at their prices
    void put(Listing listing, List<Product> children, Instant now);

    default void put(Listing listing, Instant now) {
        put(listing, List.of(), now);
    }

    /// Takes the page down for a product that is not for sale in the given version or a later one.
    void remove(ProductId id, long version);

    /// Renews what is said of a product's variants without touching the rest; nothing happens where
    /// there is no page.
    void availability(ProductId id, Map<VariantId, Availability> availability);

    /// Pages to be looked at again by then: their prices were to change, or somebody who wrote them
    /// has not been heard of since.
    List<ProductId> pricesDueBy(Instant instant, int most);
}
