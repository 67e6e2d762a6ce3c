package io.woocom.domain.listing;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.ChannelId;
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
import io.woocom.domain.inventory.Bucket;
import io.woocom.domain.inventory.LocationId;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ListingTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);
    private static final Availability GONE = new Availability(false, OptionalInt.of(0), false);

    @Test
    void is_in_stock_while_any_variant_is() {
        var shirt = variable(variant(1, 1000, false), variant(2, 1200, false));

        assertThat(listed(shirt, Map.of(id(1), GONE)).inStock()).isTrue();
        assertThat(listed(shirt, Map.of(id(1), GONE, id(2), GONE)).inStock()).isFalse();
    }

    @Test
    void an_archived_variant_does_not_keep_it_in_stock() {
        var shirt = variable(variant(1, 1000, false), variant(2, 1200, true));

        assertThat(listed(shirt, Map.of(id(1), GONE)).inStock()).isFalse();
    }

    @Test
    void is_out_of_stock_once_no_variant_is_left_to_sell() {
        assertThat(listed(variable(variant(1, 1000, true)), Map.of()).inStock()).isFalse();
    }

    @Test
    void what_is_sold_by_its_children_or_elsewhere_is_always_in_stock() {
        assertThat(listed(content(ProductType.GROUPED, Optional.empty()), Map.of()).inStock())
                .isTrue();
        assertThat(listed(external(regular(900)), Map.of()).inStock()).isTrue();
    }

    @Test
    void a_variant_of_which_nothing_was_said_is_not_tracked() {
        assertThat(listed(variable(variant(1, 1000, false)), Map.of()).availability(id(1)))
                .isEqualTo(Availability.UNTRACKED);
    }

    @Test
    void prices_range_over_what_can_be_bought() {
        var shirt =
                listed(
                        variable(
                                variant(1, 1000, false),
                                variant(2, 1200, false),
                                variant(3, 10, true)),
                        Map.of());

        assertThat(shirt.lowestPrice(USD, NOW)).contains(usd(1000));
        assertThat(shirt.highestPrice(USD, NOW)).contains(usd(1200));
        assertThat(shirt.lowestPrice(Currency.getInstance("EUR"), NOW)).isEmpty();
    }

    @Test
    void what_is_sold_elsewhere_has_the_price_of_its_link_and_changes_with_it() {
        var sale = new Price.Sale(usd(700), Optional.of(LATER), Optional.empty());
        var price = new Price(ChannelId.DEFAULT, usd(900), Optional.of(sale), Optional.empty());
        var mug = listed(external(price), Map.of());

        assertThat(mug.lowestPrice(USD, NOW)).contains(usd(900));
        assertThat(mug.lowestPrice(USD, LATER)).contains(usd(700));
        assertThat(mug.pricesChangeAfter(NOW)).contains(LATER);
        assertThat(mug.pricesChangeAfter(LATER)).isEmpty();
    }

    @Test
    void availability_says_how_many_are_left_and_never_less_than_none() {
        assertThat(Availability.of(Stock.untracked(id(1)))).isEqualTo(Availability.UNTRACKED);
        assertThat(Availability.of(stock(5, 2, false)))
                .isEqualTo(new Availability(true, OptionalInt.of(3), false));
        assertThat(Availability.of(stock(2, 5, false))).isEqualTo(GONE);
        assertThat(Availability.of(stock(2, 5, true)))
                .isEqualTo(new Availability(true, OptionalInt.of(0), true));
    }

    private static Stock stock(int onHand, int reserved, boolean backorderable) {
        return new Stock(
                id(1),
                LocationId.DEFAULT,
                true,
                backorderable,
                true,
                1,
                List.of(new Bucket(0, onHand, reserved)),
                Revision.NEW);
    }

    private static Listing listed(Product.Content content, Map<VariantId, Availability> stock) {
        var id = new ProductId("prod_" + "0".repeat(26));
        return new Listing(Product.create(id, content, NOW).state(), stock, List.of());
    }

    private static Product.Content variable(Variant... variants) {
        return content(ProductType.VARIABLE, Optional.empty(), variants);
    }

    private static Product.Content external(Price price) {
        var link =
                new Product.External("https://example.org", Optional.empty(), Optional.of(price));
        return content(ProductType.EXTERNAL, Optional.of(link));
    }

    private static Product.Content content(
            ProductType type, Optional<Product.External> link, Variant... variants) {
        return new Product.Content(
                type,
                ProductStatus.PUBLISHED,
                new Slug("shirt"),
                "Shirt",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Product.Option("Number", List.of("1", "2", "3"))),
                List.of(variants),
                List.of(),
                List.of(),
                link,
                Map.of());
    }

    private static Variant variant(int number, long cents, boolean archived) {
        return new Variant(
                id(number),
                new Sku("SHIRT-" + number),
                Optional.empty(),
                "Shirt",
                Map.of("Number", "" + number),
                List.of(regular(cents)),
                TaxCategory.STANDARD,
                true,
                true,
                OptionalInt.empty(),
                Optional.empty(),
                Map.of(),
                archived);
    }

    private static Price regular(long cents) {
        return Price.of(usd(cents));
    }

    private static Money usd(long cents) {
        return Money.of(cents, "USD");
    }

    private static VariantId id(int number) {
        return new VariantId("var_%026d".formatted(number));
    }
}
