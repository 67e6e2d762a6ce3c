package io.woocom.domain.listing;

import static java.util.stream.Collectors.toMap;

import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Brings a product's page in the shop in line with the catalogue: puts it up, renews it or takes
/// it down. May be run at any time and any number of times.
///
/// A page shows more than its product: where its categories lie, what a group's children cost. So
/// whoever has written one looks again, and writes once more if something was different by then: of
/// two that project at once the slower one, too, ends with what is true.
public final class ProjectListing {

    private static final int MOST_LOOKS = 5;

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
    ///
    /// @throws Refusal.Stale if the catalogue does not come to rest; to be tried again later
    public void project(ProductId id) {
        var seen = products.find(id).map(this::look);
        for (var looks = 0; seen.isPresent() && looks < MOST_LOOKS; looks++) {
            show(seen.get());
            var now = products.find(id).map(this::look);
            if (now.map(Seen::versions).equals(seen.map(Seen::versions))) {
                return;
            }
            seen = now;
        }
        if (seen.isPresent()) {
            throw Refusal.stale("what the page of " + id + " shows");
        }
    }

    /// What a page is made of, availability aside: itself, and the pages of what it groups.
    private record Seen(Listing page, List<Listing> children) {

        /// Equal while nothing of it has changed.
        Versions versions() {
            return new Versions(
                    version(page),
                    page.listedUnder(),
                    children.stream().collect(toMap(child -> child.product().id(), Seen::version)));
        }

        private static long version(Listing page) {
            return page.product().revision().version();
        }
    }

    private record Versions(
            long product, List<CategoryId> listedUnder, Map<ProductId, Long> children) {}

    private Seen look(Product product) {
        if (!product.isForSale()) {
            return new Seen(plain(product, List.of()), List.of());
        }
        var own = product.content().categories();
        var grouped = product.content().children();
        var found = grouped.isEmpty() ? Map.<ProductId, Product>of() : products.findAll(grouped);
        return new Seen(
                plain(
                        product,
                        own.isEmpty() ? own : List.copyOf(categories.all().withAncestors(own))),
                grouped.stream()
                        .distinct()
                        .map(found::get)
                        .filter(Objects::nonNull)
                        .map(child -> plain(child, List.of()))
                        .toList());
    }

    private static Listing plain(Product product, List<CategoryId> listedUnder) {
        return new Listing(product, Map.of(), listedUnder);
    }

    private void show(Seen seen) {
        var product = seen.page.product();
        if (!product.isForSale()) {
            listings.remove(product.id(), product.revision().version());
            return;
        }
        var variants = product.variantsForSale().stream().map(Variant::id).toList();
        var availability = watching.of(variants);
        listings.put(
                new Listing(product, availability, seen.page.listedUnder()),
                seen.children.stream().map(Listing::product).toList(),
                clock.instant());
        watching.settle(product.id(), availability);
    }
}
