package io.woocom.domain.catalog;

import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.Collection;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// One buyable form of a product. `options` maps each option's name to this variant's value, in the
/// product's order. The weight is in grams, the dimensions in millimetres.
public record Variant(
        VariantId id,
        Sku sku,
        Optional<String> gtin,
        String title,
        Map<String, String> options,
        List<Price> prices,
        TaxCategory taxCategory,
        boolean taxable,
        boolean requiresShipping,
        OptionalInt weightGrams,
        Optional<Dimensions> dimensions,
        Map<String, String> metadata,
        boolean archived) {

    public Variant {
        options = Ordered.copyOf(options);
        prices = List.copyOf(prices);
        metadata = Ordered.copyOf(metadata);
        if (weightGrams.isPresent() && weightGrams.getAsInt() < 0) {
            throw new IllegalArgumentException("nothing weighs less than nothing");
        }
    }

    public record Dimensions(int lengthMillimetres, int widthMillimetres, int heightMillimetres) {}

    /// The price list entry for a channel and currency; none means that it is not sold there.
    public Optional<Price> price(ChannelId channel, Currency currency) {
        return prices.stream().filter(price -> price.isFor(channel, currency)).findFirst();
    }

    public Optional<Money> priceAt(ChannelId channel, Currency currency, Instant instant) {
        return price(channel, currency).map(price -> price.at(instant));
    }

    public Variant outOfSale() {
        return with(options, true);
    }

    /// The same variant where its product has these options and no others.
    public Variant withinOptions(Collection<String> names) {
        var left = new LinkedHashMap<>(options);
        left.keySet().retainAll(names);
        return with(left, archived);
    }

    private Variant with(Map<String, String> nextOptions, boolean nextArchived) {
        return new Variant(
                id,
                sku,
                gtin,
                title,
                nextOptions,
                prices,
                taxCategory,
                taxable,
                requiresShipping,
                weightGrams,
                dimensions,
                metadata,
                nextArchived);
    }
}
