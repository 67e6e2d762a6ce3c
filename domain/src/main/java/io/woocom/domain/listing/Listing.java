package io.woocom.domain.listing;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.Variant;
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

    /// Something of it can be had; a product without variants always counts as such.
    public boolean inStock() {
        var variants = product.variantsForSale();
        return variants.isEmpty()
                || variants.stream().map(Variant::id).anyMatch(id -> availability(id).inStock());
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
        return product.content().variants().stream()
                .flatMap(variant -> variant.prices().stream())
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
                product.content().external().stream()
                        .flatMap(link -> link.price().stream())
                        .filter(price -> price.isFor(ChannelId.DEFAULT, currency))
                        .map(price -> price.at(now));
        return Stream.concat(own, elsewhere);
    }
}
