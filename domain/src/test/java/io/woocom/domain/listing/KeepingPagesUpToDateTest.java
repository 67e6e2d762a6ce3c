package io.woocom.domain.listing;

import static io.woocom.domain.catalog.CategoryFixture.aCategory;
import static io.woocom.domain.catalog.CategoryFixture.below;
import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.Category;
import io.woocom.domain.catalog.CategoryEvent;
import io.woocom.domain.catalog.CategoryTree;
import io.woocom.domain.catalog.InMemoryCategories;
import io.woocom.domain.catalog.InMemoryProducts;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.CountStock;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
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

    @Test
    void a_category_that_moved_is_followed_to_all_pages_below_it_a_part_at_a_time() {
        var home = categories.save(aCategory("Home"));
        var garden = categories.save(aCategory("Garden"));
        var kitchen = categories.save(below(home, aCategory("Kitchen")));
        var cups = categories.save(below(kitchen, aCategory("Cups")));
        var below = new ArrayList<ProductId>();
        for (var i = 0; i < 130; i++) {
            var mug = aProduct().in(i % 2 == 0 ? cups.id() : kitchen.id()).savedIn(products);
            projectListing.project(mug.id());
            below.add(mug.id());
        }
        categories.save(kitchen.become(below(garden, kitchen), MORNING), List.of(garden));

        var followed = followed(new FollowChange.Origin.MovedCategory(kitchen.id()));
        followed.forEach(projectListing::project);

        assertThat(followed).containsExactlyInAnyOrderElementsOf(below);
        assertThat(below)
                .allSatisfy(id ->
                        assertThat(listings.find(id).orElseThrow().listedUnder())
                                .contains(garden.id())
                                .doesNotContain(home.id()));
    }

    @Test
    void who_looked_before_a_category_moved_ends_with_where_it_lies_now() {
        var home = categories.save(aCategory("Home"));
        var garden = categories.save(aCategory("Garden"));
        var kitchen = categories.save(below(home, aCategory("Kitchen")));
        var mug = aProduct().in(kitchen.id()).savedIn(products);
        var moving =
                new Categories() {
                    private boolean moved;

                    @Override
                    public CategoryTree all() {
                        var tree = categories.all();
                        if (!moved) {
                            moved = true;
                            categories.save(below(garden, kitchen));
                            projectListing.project(mug.id());
                        }
                        return tree;
                    }

                    @Override
                    public Optional<Claim> claim(String caller, String key) {
                        return categories.claim(caller, key);
                    }

                    @Override
                    public void keep(Claim claim) {
                        categories.keep(claim);
                    }

                    @Override
                    public Category save(
                            Change<Category, CategoryEvent> change, List<Category> above) {
                        return categories.save(change, above);
                    }
                };

        new ProjectListing(products, moving, stocks, listings, clock).project(mug.id());

        assertThat(listings.find(mug.id()).orElseThrow().listedUnder())
                .containsExactly(kitchen.id(), garden.id());
    }

    @Test
    void a_group_is_listed_at_the_prices_of_what_it_groups() {
        var mug = aProduct().priced(500).savedIn(products);
        var dear = aProduct().priced(9_000).savedIn(products);
        var set = aProduct().showing(mug.id(), dear.id()).savedIn(products);

        projectListing.project(set.id());
        assertThat(shown(500)).containsExactly(set.id().value());

        products.save(mug.become(aProduct().priced(700).content(), MORNING));
        var followed = followed(new FollowChange.Origin.ChangedProduct(mug.id()));
        followed.forEach(projectListing::project);

        assertThat(followed).containsExactly(set.id());
        assertThat(shown(500)).isEmpty();
        assertThat(shown(700)).containsExactly(set.id().value());
    }

    @Test
    void a_group_is_renewed_when_the_sale_of_a_child_begins() {
        var mug =
                aProduct()
                        .priced(1_800)
                        .onSale(900, MORNING.plusSeconds(60), MORNING.plusSeconds(120))
                        .savedIn(products);
        var set = aProduct().showing(mug.id()).savedIn(products);
        projectListing.project(set.id());

        clock.pass(Duration.ofSeconds(60));

        assertThat(renewPrices.renew(10)).isEqualTo(1);
        assertThat(shown(900)).containsExactly(set.id().value());
    }

    private List<ProductId> followed(FollowChange.Origin origin) {
        var all = new ArrayList<ProductId>();
        var next = Optional.<String>empty();
        do {
            var part = new FollowChange(listings).follow(origin, next);
            assertThat(part.items()).hasSizeLessThanOrEqualTo(100);
            all.addAll(part.items());
            next = part.next();
        } while (next.isPresent());
        return all;
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
