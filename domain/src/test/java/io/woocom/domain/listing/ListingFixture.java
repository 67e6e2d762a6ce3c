package io.woocom.domain.listing;

import static java.util.stream.Collectors.toMap;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductFixture;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.shared.Revision;
import java.util.OptionalInt;

/// Pages for tests: `listed(aProduct())`, with five units of every variant.
public final class ListingFixture {

    private ListingFixture() {}

    public static Listing listed(ProductFixture product) {
        return of(version(product.product(), 1));
    }

    public static Listing soldOut(ProductFixture product) {
        return of(version(product.product(), 1), 0);
    }

    public static Listing of(Product product) {
        return of(product, 5);
    }

    public static Product version(Product product, long version) {
        return product.at(new Revision(version, version, 0));
    }

    private static Listing of(Product product, int units) {
        var availability = new Availability(units > 0, OptionalInt.of(units), false);
        return new Listing(
                product,
                product.content().variants().stream()
                        .collect(toMap(Variant::id, _ -> availability)),
                product.content().categories());
    }
}
