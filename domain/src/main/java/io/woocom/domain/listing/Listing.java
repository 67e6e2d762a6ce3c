package io.woocom.domain.listing;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.Price;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A product as shoppers see it at an instant: with the availability of its variants and all
/// categories that it is listed under, those above its own included.
public record Listing(
        Product product, Map<VariantId, Availability> availability, List<CategoryId> listedUnder) {

    public Listing {
        availability = Map.copyOf(availability);
        listedUnder = List.copyOf(listedUnder);
    }

    public Availability availability(VariantId variant) {
        return availability.getOrDefault(variant, Availability.UNTRACKED);
    }

    /// Something of it can be had; what is sold by its children or elsewhere always counts as such.
    public boolean inStock() {
        return switch (product.content().type()) {
            case GROUPED, EXTERNAL -> true;
            case SIMPLE, VARIABLE ->
                    product.variantsForSale().stream()
                            .anyMatch(variant -> availability(variant.id()).inStock());
        };
    }

    /// The lowest price of what can be bought, if anything has one.
    public Optional<Money> lowestPrice(Currency currency, Instant now) {
        return prices(currency, now).min(Money::compareTo);
    }

    public Optional<Money> highestPrice(Currency currency, Instant now) {
        return prices(currency, now).max(Money::compareTo);
    }

    /// When its prices may next be others than now.
    public Optional<Instant> pricesChangeAfter(Instant now) {
        var own = product.content().variants().stream().flatMap(one -> one.prices().stream());
        return Stream.concat(own, priceElsewhere().stream())
                .flatMap(price -> price.changesAfter(now).stream())
                .min(Instant::compareTo);
    }

    /// What each variant that can be bought costs, or what an external product costs elsewhere.
    public Stream<Money> prices(Currency currency, Instant now) {
        var own =
                product.variantsForSale().stream()
                        .flatMap(variant ->
                                variant.priceAt(ChannelId.DEFAULT, currency, now).stream());
        var elsewhere =
                priceElsewhere().stream()
                        .filter(price -> price.isFor(ChannelId.DEFAULT, currency))
                        .map(price -> price.at(now));
        return Stream.concat(own, elsewhere);
    }

    private Optional<Price> priceElsewhere() {
        return product.content().external().flatMap(Product.External::price);
    }
}
