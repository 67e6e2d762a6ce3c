package io.woocom.domain.listing;

import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.inventory.Stocks;
import java.time.InstantSource;
import java.util.List;

/// Brings a product's page in the shop in line with the catalogue: puts it up, renews it or takes
/// it down. May be run at any time and any number of times.
public final class ProjectListing {

    private final Products products;
    private final Categories categories;
    private final Listings listings;
    private final Watching watching;
    private final InstantSource clock;

    public ProjectListing(
            Products products,
            Categories categories,
            Stocks stocks,
            Listings listings,
            InstantSource clock) {
        this.products = products;
        this.categories = categories;
        this.listings = listings;
        this.watching = new Watching(stocks, listings);
        this.clock = clock;
    }

    /// An unknown product is left alone: there is nothing to show.
    public void project(ProductId id) {
        products.find(id)
                .ifPresent(product -> {
                    if (product.isForSale()) {
                        put(product);
                    } else {
                        listings.remove(id, product.revision().version());
                    }
                });
    }

    private void put(Product product) {
        var variants = product.variantsForSale().stream().map(Variant::id).toList();
        var availability = watching.of(variants);
        var own = product.content().categories();
        var listedUnder = own.isEmpty() ? own : List.copyOf(categories.all().withAncestors(own));
        listings.put(new Listing(product, availability, listedUnder), clock.instant());
        watching.settle(product.id(), availability);
    }
}
