package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.Price;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.listing.Availability;
import java.time.Instant;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A variant with the price that holds now.
public final class VariantShape {

    private VariantShape() {}

    static boolean isSold(Variant variant, Currency currency) {
        return variant.price(ChannelId.DEFAULT, currency).isPresent();
    }

    static Map<String, @Nullable Object> store(
            Variant variant, Availability availability, Currency currency, Instant now) {
        return members(variant, price(variant, currency), availability, now).tree();
    }

    /// With what is behind its present price, if it was ever given one.
    public static Map<String, @Nullable Object> admin(
            ProductId product,
            Variant variant,
            Availability availability,
            Currency currency,
            Instant now) {
        var price = price(variant, currency);
        var sale = price.flatMap(Price::sale);
        return members(variant, price, availability, now)
                .and("product_id", product.value())
                .and("status", variant.archived() ? "archived" : "active")
                .and("regular_price", price.map(Price::regular).map(Values::money))
                .and("sale_price", sale.map(Price.Sale::price).map(Values::money))
                .and("sale_starts_at", sale.flatMap(Price.Sale::from).map(Values::time))
                .and("sale_ends_at", sale.flatMap(Price.Sale::until).map(Values::time))
                .and("compare_at_price", price.flatMap(Price::compareAt).map(Values::money))
                .tree();
    }

    private static Members members(
            Variant variant, Optional<Price> price, Availability availability, Instant now) {
        var weight = variant.weightGrams();
        return Members.of("id", variant.id().value())
                .and("sku", variant.sku().value())
                .and("title", variant.title())
                .and("options", variant.options())
                .and("price", price.map(set -> set.at(now)).map(Values::money))
                .and(
                        "compare_at_price",
                        price.flatMap(set -> set.compareAt(now)).map(Values::money))
                .and("sale_ends_at", price.flatMap(set -> set.saleEndsAt(now)).map(Values::time))
                .and("requires_shipping", variant.requiresShipping())
                .and("taxable", variant.taxable())
                .and("availability", AvailabilityShape.of(availability))
                .and("gtin", variant.gtin())
                .and("tax_category", variant.taxCategory().value())
                .and("weight_grams", weight.isPresent() ? weight.getAsInt() : null)
                .and("metadata", variant.metadata());
    }

    private static Optional<Price> price(Variant variant, Currency currency) {
        return variant.price(ChannelId.DEFAULT, currency)
                .or(() -> variant.prices().stream().findFirst());
    }
}
