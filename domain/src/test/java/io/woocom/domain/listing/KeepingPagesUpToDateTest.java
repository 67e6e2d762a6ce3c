package io.woocom.domain.listing;

import static io.woocom.domain.catalog.CategoryFixture.aCategory;
import static io.woocom.domain.catalog.CategoryFixture.below;
import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.InMemoryCategories;
import io.woocom.domain.catalog.InMemoryProducts;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.CountStock;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.SettableClock;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class KeepingPagesUpToDateTest {

    private static final Currency USD = Currency.getInstance("USD");

    private final SettableClock clock = new SettableClock();
    private final Memory memory = new Memory(clock);
    private final Products products = new InMemoryProducts(memory);
    private final Categories categories = new InMemoryCategories(memory);
    private final Stocks stocks = new InMemoryStocks(memory);
    private final Listings listings = new InMemoryListings(USD);
    private final ProjectListing projectListing =
            new ProjectListing(products, categories, stocks, listings, clock);
    private final ProjectAvailability projectAvailability =
            new ProjectAvailability(products, stocks, listings);
    private final RenewPrices renewPrices = new RenewPrices(listings, projectListing, clock);

    @Test
    void a_product_for_sale_has_a_page_under_its_categories_and_those_above() {
        var home = categories.save(aCategory("Home"));
        var kitchen = categories.save(below(home, aCategory("Kitchen")));
        var mug = aProduct().in(kitchen.id()).savedIn(products);
        count(mug, 3);

        projectListing.project(mug.id());

        var page = listings.find(mug.id()).orElseThrow();
        assertThat(page.product()).isEqualTo(mug);
        assertThat(page.listedUnder()).containsExactly(kitchen.id(), home.id());
        assertThat(page.availability(variant(mug)).available()).hasValue(3);
    }

    @Test
    void a_product_out_of_sale_has_none() {
        var mug = aProduct().savedIn(products);
        projectListing.project(mug.id());
        products.save(mug.archive(MORNING));

        projectListing.project(mug.id());

        assertThat(listings.find(mug.id())).isEmpty();
    }

    @Test
    void an_unknown_product_is_left_alone() {
        var nobody = aProduct().id();

        projectListing.project(nobody);

        assertThat(listings.find(nobody)).isEmpty();
    }

    @Test
    void the_page_says_what_became_of_the_stock() {
        var mug = aProduct().savedIn(products);
        projectListing.project(mug.id());
        count(mug, 0);

        projectAvailability.project(List.of(variant(mug), aProduct().variant(0)));

        assertThat(listings.find(mug.id()).orElseThrow().inStock()).isFalse();
    }

    @Test
    void a_price_is_renewed_when_its_sale_begins_and_ends() {
        var mug =
                aProduct()
                        .priced(1_800)
                        .onSale(900, MORNING.plusSeconds(60), MORNING.plusSeconds(120))
                        .savedIn(products);
        projectListing.project(mug.id());
        assertThat(renewPrices.renew(10)).isZero();
        assertThat(shown(900)).isEmpty();

        clock.pass(Duration.ofSeconds(60));
        assertThat(renewPrices.renew(10)).isEqualTo(1);
        assertThat(shown(900)).containsExactly(mug.id().value());

        clock.pass(Duration.ofSeconds(60));
        assertThat(renewPrices.renew(10)).isEqualTo(1);
        assertThat(shown(900)).isEmpty();
        assertThat(renewPrices.renew(10)).isZero();
    }

    private List<String> shown(long price) {
        var query =
                new ListingQuery(
                        Optional.empty(),
                        Optional.empty(),
                        OptionalLong.of(price),
                        OptionalLong.of(price),
                        Optional.empty(),
                        ListingQuery.Sort.NEWEST);
        return listings.page(query, Page.Request.first(9)).items().stream()
                .map(page -> page.product().id().value())
                .toList();
    }

    private void count(Product product, int units) {
        new CountStock(stocks, new ImmediateRetries(), clock)
                .count(
                        new CountStock.Request(
                                variant(product), units, false, "count", Optional.empty()));
    }

    private static VariantId variant(Product product) {
        return product.content().variants().getFirst().id();
    }
}
