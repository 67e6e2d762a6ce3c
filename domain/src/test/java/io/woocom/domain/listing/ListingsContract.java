package io.woocom.domain.listing;

import static io.woocom.domain.catalog.ProductFixture.MORNING;
import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static io.woocom.domain.listing.ListingFixture.listed;
import static io.woocom.domain.listing.ListingFixture.soldOut;
import static io.woocom.domain.listing.ListingQuery.Sort.NEWEST;
import static io.woocom.domain.listing.ListingQuery.Sort.PRICE;
import static io.woocom.domain.listing.ListingQuery.Sort.PRICE_DESCENDING;
import static io.woocom.domain.listing.ListingQuery.Sort.RELEVANCE;
import static io.woocom.domain.listing.ListingQuery.Sort.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductFixture;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.shared.Page;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What every keeper of the shop's pages promises. `listings` is the same, empty at first, and
/// prices in US dollars.
public interface ListingsContract {

    CategoryId KITCHEN = new CategoryId("cat_%026d".formatted(1));
    CategoryId GARDEN = new CategoryId("cat_%026d".formatted(2));

    Listings listings();

    @Test
    default void a_page_is_found_by_id_and_by_slug_as_it_was_put() {
        var mug = put(aProduct().slug("mug").variants(2).in(KITCHEN));

        assertThat(listings().find(mug.product().id())).contains(mug);
        assertThat(listings().findBySlug(new Slug("mug"))).contains(mug);
        assertThat(listings().findBySlug(new Slug("cup"))).isEmpty();
        assertThat(listings().find(aProduct().id())).isEmpty();
    }

    @Test
    default void pages_are_found_together_in_the_order_asked_for() {
        var mug = put(aProduct());
        var cup = put(aProduct());
        var ids = List.of(cup.product().id(), aProduct().id(), mug.product().id());

        assertThat(listings().findAll(ids)).containsExactly(cup, mug);
    }

    @Test
    default void a_renewed_page_says_what_is_new_and_is_found_only_by_that() {
        var fixture = aProduct().titled("Red mug").slug("red-mug").tagged("old").in(KITCHEN);
        var old = put(fixture).product();
        var renamed = aProduct().titled("Blue cup").slug("blue-cup").in(GARDEN).priced(900);
        var next =
                new Product(old.id(), renamed.content(), old.createdAt(), MORNING, old.revision());

        put(version(next, 2));

        assertThat(listings().findBySlug(new Slug("red-mug"))).isEmpty();
        assertThat(listings().findBySlug(new Slug("blue-cup"))).isPresent();
        assertThat(all(in(KITCHEN), 5)).isEmpty();
        assertThat(all(words("old"), 5)).isEmpty();
        assertThat(all(words("red"), 5)).isEmpty();
        assertThat(all(in(GARDEN), 5)).containsExactly(old.id());
        assertThat(all(words("blue"), 5)).containsExactly(old.id());
        assertThat(all(ListingQuery.ALL, 5)).containsExactly(old.id());
        assertThat(listings().page(ListingQuery.ALL, Page.Request.first(5)).items())
                .extracting(page -> page.product().content().title())
                .containsExactly("Blue cup");
    }

    @Test
    default void an_earlier_version_that_comes_late_does_not_take_the_place_of_a_later_one() {
        var product = aProduct().titled("First").product();
        var later = put(version(product, 3));
        put(version(product, 2));

        assertThat(listings().find(product.id())).contains(later);
    }

    @Test
    default void a_page_that_was_taken_down_is_found_nowhere_and_no_earlier_one_comes_back() {
        var fixture = aProduct().titled("Vase").slug("vase").in(KITCHEN);
        var product = put(fixture).product();

        listings().remove(product.id(), 2);
        put(version(product, 1));

        assertThat(listings().find(product.id())).isEmpty();
        assertThat(listings().findBySlug(new Slug("vase"))).isEmpty();
        assertThat(all(ListingQuery.ALL, 5)).isEmpty();
        assertThat(all(in(KITCHEN), 5)).isEmpty();
        assertThat(all(words("vase"), 5)).isEmpty();
    }

    @Test
    default void a_page_of_a_later_version_is_not_taken_down() {
        var page = put(version(aProduct().product(), 3));

        listings().remove(page.product().id(), 2);

        assertThat(listings().find(page.product().id())).contains(page);
    }

    @Test
    default void a_product_that_is_put_on_sale_again_comes_back() {
        var product = put(aProduct()).product();
        listings().remove(product.id(), 2);

        put(version(product, 3));

        assertThat(all(ListingQuery.ALL, 5)).containsExactly(product.id());
    }

    @Test
    default void a_title_of_any_length_and_script_is_listed() {
        var endless = put(aProduct().titled("\ud55c".repeat(500))).product().id();
        var other = put(aProduct().titled("Mug")).product().id();

        assertThat(all(sorted(TITLE), 5)).containsExactly(other, endless);
    }

    @Test
    default void a_hidden_product_has_a_page_and_is_in_no_list() {
        var hidden = put(aProduct().titled("Secret").with(ProductStatus.HIDDEN).in(KITCHEN));

        assertThat(listings().find(hidden.product().id())).contains(hidden);
        assertThat(listings().findBySlug(hidden.product().content().slug())).contains(hidden);
        assertThat(all(ListingQuery.ALL, 5)).isEmpty();
        assertThat(all(in(KITCHEN), 5)).isEmpty();
        assertThat(all(words("secret"), 5)).isEmpty();
    }

    @Test
    default void a_published_product_that_is_hidden_leaves_the_lists() {
        var product = put(aProduct().titled("Pan").in(KITCHEN)).product();

        put(
                version(
                        product.become(product.content().withStatus(ProductStatus.HIDDEN), MORNING)
                                .state(),
                        2));

        assertThat(all(in(KITCHEN), 5)).isEmpty();
        assertThat(all(words("pan"), 5)).isEmpty();
        assertThat(listings().find(product.id())).isPresent();
    }

    @Test
    default void availability_changes_on_the_page_and_in_every_list() {
        var mug = put(aProduct().titled("Mug").variants(2).in(KITCHEN));
        var variants = mug.product().content().variants();
        var few = new Availability(true, OptionalInt.of(2), false);

        listings().availability(mug.product().id(), Map.of(variants.get(1).id(), few));

        var page = listings().find(mug.product().id()).orElseThrow();
        assertThat(page.availability(variants.get(1).id())).isEqualTo(few);
        assertThat(page.availability(variants.get(0).id()))
                .isEqualTo(mug.availability(variants.get(0).id()));
        assertThat(listings().page(in(KITCHEN), Page.Request.first(5)).items())
                .containsExactly(page);
        assertThat(listings().page(words("mug"), Page.Request.first(5)).items())
                .containsExactly(page);
    }

    @Test
    default void what_is_sold_out_is_so_in_lists_and_searches() {
        var mug = put(aProduct().titled("Mug"));
        put(aProduct().titled("Cup"));
        var variant = mug.product().content().variants().getFirst().id();

        listings()
                .availability(
                        mug.product().id(),
                        Map.of(variant, new Availability(false, OptionalInt.of(0), false)));

        assertThat(all(inStock(ListingQuery.ALL, false), 5)).containsExactly(mug.product().id());
        assertThat(all(inStock(ListingQuery.ALL, true), 5)).hasSize(1);
        assertThat(all(inStock(words("mug"), true), 5)).isEmpty();
        assertThat(all(inStock(words("mug"), false), 5)).containsExactly(mug.product().id());
    }

    @Test
    default void availability_of_what_has_no_page_changes_nothing() {
        var nobody = aProduct();

        listings().availability(nobody.id(), Map.of(nobody.variant(0), Availability.UNTRACKED));

        assertThat(listings().find(nobody.id())).isEmpty();
    }

    @Test
    default void the_newest_come_first() {
        var old = id(put(aProduct().createdAt(MORNING)));
        var newest = id(put(aProduct().createdAt(MORNING.plusSeconds(99_000))));
        var middle = id(put(aProduct().createdAt(MORNING.plusSeconds(50_000))));

        assertThat(all(sorted(NEWEST), 2)).containsExactly(newest, middle, old);
    }

    @Test
    default void prices_are_sorted_by_the_lowest_that_holds_now() {
        var cheap = id(put(aProduct().priced(900)));
        var dear = id(put(aProduct().priced(10_000)));
        var reduced =
                id(
                        put(
                                aProduct()
                                        .priced(20_000)
                                        .onSale(
                                                1_000,
                                                MORNING.minusSeconds(1),
                                                MORNING.plusSeconds(1))));
        var without = id(put(aProduct().showing(cheap)));

        assertThat(all(sorted(PRICE), 3)).containsExactly(cheap, reduced, dear, without);
        assertThat(all(sorted(PRICE_DESCENDING), 3)).containsExactly(without, dear, reduced, cheap);
    }

    @Test
    default void titles_are_sorted_without_regard_to_case_and_marks() {
        var zebra = id(put(aProduct().titled("zebra")));
        var apple = id(put(aProduct().titled("Äpfel")));
        var mugBlue = id(put(aProduct().titled("Mug, blue")));
        var mug = id(put(aProduct().titled("mug")));

        assertThat(all(sorted(TITLE), 3)).containsExactly(apple, mug, mugBlue, zebra);
    }

    @Test
    default void a_search_finds_words_of_title_tags_skus_and_summary() {
        var mug =
                id(
                        put(
                                aProduct()
                                        .titled("Café Crème")
                                        .sku("MUG-STONE-350")
                                        .tagged("gift under 25")
                                        .summary("Keeps coffee warm")));
        put(aProduct().titled("Something else"));

        for (var word : List.of("cafe", "CRÈME", "stone", "Mug-Stone-350", "gift", "warm")) {
            assertThat(all(words(word), 5)).as(word).containsExactly(mug);
        }
        assertThat(all(words("caf"), 5)).isEmpty();
        assertThat(all(words("!?"), 5)).isEmpty();
    }

    @Test
    default void a_search_for_several_words_finds_what_has_them_all() {
        var blueMug = id(put(aProduct().titled("Blue mug").in(KITCHEN)));
        put(aProduct().titled("Blue vase").in(KITCHEN));
        put(aProduct().titled("Red mug").in(KITCHEN));

        assertThat(all(words("mug blue"), 5)).containsExactly(blueMug);
        assertThat(all(words("blue mug nothing"), 5)).isEmpty();
        assertThat(all(with(words("blue mug"), KITCHEN), 5)).containsExactly(blueMug);
        assertThat(all(with(words("blue mug"), GARDEN), 5)).isEmpty();
    }

    @Test
    default void a_word_in_the_title_counts_most() {
        var summary = id(put(aProduct().summary("Goes with a teapot")));
        var title = id(put(aProduct().titled("Teapot").createdAt(MORNING.minusSeconds(99))));
        var tag = id(put(aProduct().tagged("teapot")));

        assertThat(all(sorted(words("teapot"), RELEVANCE), 2)).containsExactly(title, tag, summary);
    }

    @Test
    default void a_price_between_both_ends_is_that_of_one_variant() {
        var low = id(put(aProduct().priced(500)));
        var middle = id(put(aProduct().priced(1_500)));
        put(aProduct().priced(9_000));

        assertThat(all(priced(500, 1_500), 5)).containsExactlyInAnyOrder(low, middle);
        assertThat(all(priced(501, 8_999), 5)).containsExactly(middle);
        assertThat(all(priced(1_501, 8_999), 5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    default void every_order_shows_every_page_once_however_it_is_cut(ListingQuery.Sort sort) {
        var random = new Random(42);
        for (var i = 0; i < 40; i++) {
            put(
                    aProduct()
                            .titled("Thing " + random.nextInt(6))
                            .priced(100L * random.nextInt(5))
                            .createdAt(MORNING.plusSeconds(random.nextInt(7)))
                            .in(KITCHEN));
        }
        for (var query :
                List.of(sorted(sort), sorted(in(KITCHEN), sort), sorted(words("thing"), sort))) {
            var whole = all(query, 100);
            assertThat(whole).hasSize(40).doesNotHaveDuplicates();
            assertThat(all(query, 7)).isEqualTo(whole);
            assertThat(all(query, 1)).isEqualTo(whole);
        }
    }

    @Test
    default void filtered_pages_show_every_match_once() {
        var expected = new ArrayList<ProductId>();
        for (var i = 0; i < 30; i++) {
            var fixture = aProduct().priced(i % 3 == 0 ? 1_000 : 5_000);
            var page = i % 2 == 0 ? listed(fixture) : soldOut(fixture);
            listings().put(page, MORNING);
            if (i % 6 == 0) {
                expected.addFirst(page.product().id());
            }
        }

        assertThat(all(inStock(priced(1_000, 1_000), true), 2)).containsExactlyElementsOf(expected);
    }

    @Test
    default void a_page_that_is_put_up_between_two_parts_neither_doubles_nor_hides_others() {
        var ids = new ArrayList<ProductId>();
        for (var i = 0; i < 6; i++) {
            ids.addFirst(id(put(aProduct().createdAt(MORNING.plusSeconds(i)))));
        }
        var first = listings().page(ListingQuery.ALL, Page.Request.first(3));
        put(aProduct().createdAt(MORNING.plusSeconds(100)));
        var second = listings().page(ListingQuery.ALL, new Page.Request(3, first.next()));

        assertThat(second.items()).extracting(ListingsContract::id).isEqualTo(ids.subList(3, 6));
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void prices_are_due_when_a_sale_begins_and_when_it_ends() {
        var begins = MORNING.plusSeconds(3_600);
        var ends = MORNING.plusSeconds(7_200);
        var page = put(aProduct().onSale(100, begins, ends));
        put(aProduct());

        assertThat(listings().pricesDueBy(begins.minusSeconds(1), 9)).isEmpty();
        assertThat(listings().pricesDueBy(begins, 9)).containsExactly(id(page));

        listings().put(page, begins);
        assertThat(listings().pricesDueBy(begins, 9)).isEmpty();
        assertThat(listings().pricesDueBy(ends, 9)).containsExactly(id(page));

        listings().put(page, ends);
        assertThat(listings().pricesDueBy(ends.plusSeconds(99), 9)).isEmpty();
    }

    @Test
    default void those_who_project_at_once_end_with_the_latest_in_every_list() throws Exception {
        var product = aProduct().product();
        var writers = new ArrayList<Callable<Boolean>>();
        for (var number = 1; number <= 8; number++) {
            var version = number;
            writers.add(() -> {
                var title = "Word" + version + " mug";
                var next = aProduct().titled(title).in(version % 2 == 0 ? KITCHEN : GARDEN);
                var state =
                        new Product(
                                product.id(),
                                next.content(),
                                product.createdAt(),
                                MORNING,
                                product.revision());
                put(version(state, version));
                return true;
            });
        }
        Collections.shuffle(writers, new Random(7));
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(writers)) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(all(words("word8"), 5)).containsExactly(product.id());
        assertThat(all(in(KITCHEN), 5)).containsExactly(product.id());
        assertThat(all(in(GARDEN), 5)).isEmpty();
        for (var version = 1; version < 8; version++) {
            assertThat(all(words("word" + version), 5)).as("word" + version).isEmpty();
        }
    }

    @Test
    default void a_group_is_found_at_the_prices_of_its_children() {
        var cheap = put(aProduct().priced(100));
        var dear = put(aProduct().priced(900));
        var group = grouping(aProduct().priced(300).variants(2), dear, cheap);

        assertThat(all(sorted(PRICE), 5)).containsExactly(id(cheap), id(group), id(dear));
        assertThat(all(sorted(PRICE_DESCENDING), 5))
                .containsExactly(id(dear), id(group), id(cheap));
    }

    @Test
    default void the_groups_that_show_a_product_are_found_by_it() {
        var mug = put(aProduct());
        var cup = put(aProduct());
        var sets = new ArrayList<ProductId>();
        for (var i = 0; i < 7; i++) {
            var set = put(aProduct().showing(id(mug)));
            sets.add(id(set));
        }
        var other = put(aProduct().showing(id(mug), id(cup)));
        listings().remove(sets.removeFirst(), 2);
        sets.add(id(other));

        assertThat(groupsOf(id(mug))).containsExactlyInAnyOrderElementsOf(sets);
        assertThat(groupsOf(id(cup))).containsExactly(id(other));
        assertThat(groupsOf(id(other))).isEmpty();
    }

    private Listing grouping(ProductFixture children, Listing... pages) {
        var ids = Stream.of(pages).map(ListingsContract::id).toArray(ProductId[]::new);
        var group = ListingFixture.listed(aProduct().showing(ids));
        listings().put(group, List.of(children.product()), MORNING);
        return group;
    }

    private List<ProductId> groupsOf(ProductId child) {
        var ids = new ArrayList<ProductId>();
        var next = Optional.<String>empty();
        do {
            var page = listings().groupsOf(child, new Page.Request(3, next));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(3);
            ids.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        return ids;
    }

    private Listing put(ProductFixture product) {
        return put(version(product.product(), 1));
    }

    private Listing put(Product product) {
        var listing = ListingFixture.of(product);
        listings().put(listing, MORNING);
        return listing;
    }

    private List<ProductId> all(ListingQuery query, int limit) {
        var ids = new ArrayList<ProductId>();
        var next = Optional.<String>empty();
        do {
            var page = listings().page(query, new Page.Request(limit, next));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            page.items().forEach(listing -> ids.add(id(listing)));
            next = page.next();
        } while (next.isPresent());
        return ids;
    }

    private static Product version(Product product, long version) {
        return ListingFixture.version(product, version);
    }

    private static ProductId id(Listing listing) {
        return listing.product().id();
    }

    private static ListingQuery in(CategoryId category) {
        return with(ListingQuery.ALL, category);
    }

    private static ListingQuery with(ListingQuery query, CategoryId category) {
        return new ListingQuery(
                Optional.of(category),
                query.words(),
                query.minPrice(),
                query.maxPrice(),
                query.inStock(),
                query.sort());
    }

    private static ListingQuery words(String text) {
        var all = ListingQuery.ALL;
        return new ListingQuery(
                all.category(),
                Optional.of(text),
                all.minPrice(),
                all.maxPrice(),
                all.inStock(),
                all.sort());
    }

    private static ListingQuery sorted(ListingQuery.Sort sort) {
        return sorted(ListingQuery.ALL, sort);
    }

    private static ListingQuery sorted(ListingQuery query, ListingQuery.Sort sort) {
        return new ListingQuery(
                query.category(),
                query.words(),
                query.minPrice(),
                query.maxPrice(),
                query.inStock(),
                sort);
    }

    private static ListingQuery inStock(ListingQuery query, boolean wanted) {
        return new ListingQuery(
                query.category(),
                query.words(),
                query.minPrice(),
                query.maxPrice(),
                Optional.of(wanted),
                query.sort());
    }

    private static ListingQuery priced(long from, long to) {
        var all = ListingQuery.ALL;
        return new ListingQuery(
                all.category(),
                all.words(),
                OptionalLong.of(from),
                OptionalLong.of(to),
                all.inStock(),
                all.sort());
    }
}
