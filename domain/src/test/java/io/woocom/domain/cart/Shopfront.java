package io.woocom.domain.cart;

import static io.woocom.domain.cart.CartExamples.MONDAY;
import static io.woocom.domain.cart.CartExamples.USD;
import static io.woocom.domain.cart.CartExamples.contactIn;
import static io.woocom.domain.cart.CartExamples.method;
import static io.woocom.domain.cart.CartExamples.product;

import io.woocom.domain.catalog.CategoryTree;
import io.woocom.domain.catalog.Price;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.ProductType;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.coupon.Coupon;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.coupon.Coupons;
import io.woocom.domain.inventory.Bucket;
import io.woocom.domain.inventory.LocationId;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.pricing.Area;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.ShippingRule;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.pricing.ShippingZoneId;
import io.woocom.domain.pricing.TaxRate;
import io.woocom.domain.pricing.TaxRateId;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Rate;
import io.woocom.domain.shared.Revision;
import io.woocom.domain.store.CaptureTime;
import io.woocom.domain.store.Settings;
import io.woocom.domain.store.Store;
import io.woocom.domain.store.TaxRule;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// What carts are held against: a shop in New York that ships parcels within the US and taxes 10 %.
final class Shopfront {

    static final ShippingMethod PARCEL = method("Parcel", 500);

    private final Map<ProductId, Product> products = new HashMap<>();
    private final Map<VariantId, Stock> stocks = new HashMap<>();
    private final Map<CouponId, Coupons.Found> coupons = new HashMap<>();
    private List<ShippingRule> methods =
            List.of(
                    ShippingRule.flat(
                            PARCEL.id(), PARCEL.name(), PARCEL.price(), PARCEL.deliveryEstimate()));

    Shopfront sells(int number, long cents) {
        return shows(number, ProductStatus.PUBLISHED, plain(number, cents, true));
    }

    Shopfront sellsDigital(int number, long cents) {
        return shows(number, ProductStatus.PUBLISHED, plain(number, cents, false));
    }

    Shopfront shows(int number, ProductStatus status, Variant... variants) {
        var simple = variants.length == 1 && variants[0].options().isEmpty();
        var content =
                new Product.Content(
                        simple ? ProductType.SIMPLE : ProductType.VARIABLE,
                        status,
                        new Slug("product-" + number),
                        "Product " + number,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of(),
                        simple
                                ? List.of()
                                : List.of(
                                        new Product.Option("Size", List.of("S", "M")),
                                        new Product.Option("Colour", List.of("blue"))),
                        List.of(variants),
                        List.of(),
                        List.of(),
                        Optional.empty(),
                        Map.of());
        var product = Product.create(product(number), content, MONDAY).state();
        products.put(product.id(), product);
        return this;
    }

    Shopfront has(int number, int units) {
        var stock =
                new Stock(
                        CartExamples.variant(number),
                        LocationId.DEFAULT,
                        true,
                        false,
                        true,
                        1,
                        List.of(new Bucket(0, units, 0)),
                        Revision.NEW);
        stocks.put(stock.variant(), stock);
        return this;
    }

    Shopfront ships(ShippingRule... rules) {
        methods = List.of(rules);
        return this;
    }

    Shopfront gives(Coupon coupon) {
        coupons.put(coupon.id(), new Coupons.Found(coupon, List.of()));
        return this;
    }

    CartQuote quote(Cart cart) {
        return quote(cart, MONDAY);
    }

    CartQuote quote(Cart cart, Instant now) {
        return CartQuote.of(
                cart,
                new CartQuote.Facts(
                        store(), products, stocks, coupons, new CategoryTree(List.of()), now));
    }

    static Variant plain(int number, long cents, boolean ships) {
        return variant(number, Map.of(), List.of(Price.of(Money.of(cents, "USD"))), ships, false);
    }

    static Variant unpriced(int number) {
        return variant(number, Map.of(), List.of(), true, false);
    }

    static Variant withOptions(int number, Map<String, String> options, boolean archived) {
        var price = Price.of(Money.of(1000, "USD"));
        return variant(number, options, List.of(price), true, archived);
    }

    private static Variant variant(
            int number,
            Map<String, String> options,
            List<Price> prices,
            boolean ships,
            boolean archived) {
        return new Variant(
                CartExamples.variant(number),
                new Sku("SKU-" + number),
                Optional.empty(),
                "Product " + number,
                options,
                prices,
                TaxCategory.STANDARD,
                true,
                ships,
                OptionalInt.empty(),
                Optional.empty(),
                Map.of(),
                archived);
    }

    private Store store() {
        var us = Region.country("US");
        var tax = new TaxRate("Tax", us, TaxCategory.STANDARD, Rate.of("0.1"), false, false, 0);
        return new Store(
                new Settings(
                        "Shop",
                        contactIn("US").shippingAddress(),
                        USD,
                        false,
                        ZoneOffset.UTC,
                        Locale.US,
                        CaptureTime.AT_ONCE,
                        Duration.ofMinutes(15),
                        Settings.USUAL_RETENTION,
                        Set.of("sandbox")),
                List.of(
                        new ShippingZone(
                                new ShippingZoneId("zone_" + "0".repeat(26)),
                                "US",
                                List.of(Area.of(us)),
                                methods,
                                false)),
                List.of(new TaxRule(new TaxRateId("tax_" + "0".repeat(26)), tax, false)),
                Revision.NEW);
    }
}
