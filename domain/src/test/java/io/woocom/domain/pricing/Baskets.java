package io.woocom.domain.pricing;

import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Quantity;
import io.woocom.domain.shared.Rate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/// Baskets, places and rates to reckon with: `item(1999).times(3).discounted(500)`.
final class Baskets {

    static final Currency USD = Currency.getInstance("USD");
    static final TaxCategory BOOKS = new TaxCategory("books");

    private Baskets() {}

    static Basket shippedTo(Region place, Item... items) {
        return basket(Optional.of(place), Optional.of(place), Optional.empty(), items);
    }

    static Basket basket(
            Optional<Region> shipTo,
            Optional<Region> billTo,
            Optional<ShippingMethod> shipping,
            Item... items) {
        return new Basket(
                USD,
                List.of(items).stream().map(Item::item).toList(),
                shipping,
                shipTo,
                billTo,
                List.of());
    }

    static Item item(long cents) {
        return new Item(cents, 1, 0, TaxCategory.STANDARD, true, true);
    }

    record Item(
            long cents,
            int quantity,
            long discount,
            TaxCategory category,
            boolean taxable,
            boolean ships) {

        Item times(int units) {
            return new Item(cents, units, discount, category, taxable, ships);
        }

        Item discounted(long by) {
            return new Item(cents, quantity, by, category, taxable, ships);
        }

        Item in(TaxCategory other) {
            return new Item(cents, quantity, discount, other, taxable, ships);
        }

        Item untaxed() {
            return new Item(cents, quantity, discount, category, false, ships);
        }

        Item digital() {
            return new Item(cents, quantity, discount, category, taxable, false);
        }

        Basket.Item item() {
            return new Basket.Item(
                    "MUG",
                    usd(cents),
                    new Quantity(quantity),
                    usd(discount),
                    category,
                    taxable,
                    ships);
        }
    }

    static ShippingMethod parcel(long cents) {
        return new ShippingMethod(
                new ShippingMethodId("shp_" + "0".repeat(26)),
                "Parcel",
                usd(cents),
                "2 days",
                false);
    }

    static Region place(String country, String region) {
        return new Region(country, Optional.of(region));
    }

    static TaxRate rate(String name, Region region, String rate) {
        return new TaxRate(name, region, TaxCategory.STANDARD, Rate.of(rate), false, false, 0);
    }

    static TaxRate compound(TaxRate rate) {
        return new TaxRate(
                rate.name(), rate.region(), rate.category(), rate.rate(), true, false, 1);
    }

    static TaxRate onShipping(TaxRate rate) {
        return new TaxRate(
                rate.name(), rate.region(), rate.category(), rate.rate(), rate.compound(), true, 0);
    }

    static TaxRate forBooks(TaxRate rate) {
        return new TaxRate(rate.name(), rate.region(), BOOKS, rate.rate(), false, false, 0);
    }

    static Money usd(long cents) {
        return new Money(cents, USD);
    }
}
