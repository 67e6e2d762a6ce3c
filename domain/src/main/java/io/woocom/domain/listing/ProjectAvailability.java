package io.woocom.domain.listing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.Stocks;
import java.util.Collection;
import java.util.List;

/// Says in the shop what became of the stock of some variants.
public final class ProjectAvailability {

    private final Products products;
    private final Listings listings;
    private final Watching watching;

    public ProjectAvailability(Products products, Stocks stocks, Listings listings) {
        this.products = products;
        this.listings = listings;
        this.watching = new Watching(stocks, listings);
    }

    /// Variants that no product carries are left alone.
    public void project(Collection<VariantId> variants) {
        var byProduct =
                products.resolve(List.of(), List.copyOf(variants)).values().stream()
                        .collect(
                                groupingBy(
                                        Products.Handle::product,
                                        mapping(Products.Handle::variant, toSet())));
        byProduct.forEach((product, changed) -> {
            var availability = watching.of(changed);
            listings.availability(product, availability);
            watching.settle(product, availability);
        });
    }
}
