package io.woocom.functions;

import static io.woocom.domain.catalog.CategoryFixture.aCategory;
import static io.woocom.domain.catalog.CategoryFixture.addressed;
import static io.woocom.domain.catalog.CategoryFixture.below;
import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.tokens.Principal;
import io.woocom.domain.catalog.ProductStatus;
import org.junit.jupiter.api.Test;

final class CatalogueOverHttpTest {

    private final Shop shop = new Shop();
    private final Principal guest = shop.aGuest();

    @Test
    void a_product_is_found_by_id_and_by_slug() {
        var mug = aProduct().slug("stoneware-mug").priced(1450);
        shop.selling(mug);
        var bySlug = get("/store/v1/products/stoneware-mug");

        assertThat(bySlug.at("/id")).isEqualTo(mug.id().value());
        assertThat(bySlug.at("/price_range/min/amount")).isEqualTo("1450");
        assertThat(bySlug.at("/variants/0/availability/available")).isEqualTo("5");
        assertThat(get("/store/v1/products/" + mug.id()).body()).isEqualTo(bySlug.body());
        assertThat(get("/store/v1/products/Nothing").status()).isEqualTo(404);
    }

    @Test
    void a_hidden_product_is_shown_and_a_draft_is_not() {
        shop.selling(aProduct().slug("hidden").with(ProductStatus.HIDDEN))
                .selling(aProduct().slug("draft").with(ProductStatus.DRAFT));

        assertThat(get("/store/v1/products/hidden").at("/status")).isEqualTo("hidden");
        assertThat(get("/store/v1/products/draft").status()).isEqualTo(404);
    }

    @Test
    void a_set_is_priced_and_available_like_what_it_groups() {
        var cup = aProduct().priced(500);
        var pot = aProduct().priced(4000);
        shop.selling(cup).selling(pot).selling(aProduct().slug("set").showing(cup.id(), pot.id()));
        var set = get("/store/v1/products/set");

        assertThat(set.at("/price_range/min/amount")).isEqualTo("500");
        assertThat(set.at("/price_range/max/amount")).isEqualTo("4000");
        assertThat(set.at("/availability/available")).isEqualTo("10");
        assertThat(set.at("/variants/0")).isEqualTo("missing");
    }

    @Test
    void a_list_goes_on_where_its_page_ended() {
        for (var i = 0; i < 5; i++) {
            shop.selling(aProduct());
        }
        var first = get("/store/v1/products?limit=3&sort=title");
        var next = first.header("Link").replaceAll("<(.*)>.*", "$1");
        var second = get(next);

        assertThat(second.at("/data/1/id")).startsWith("prod_");
        assertThat(second.at("/data/2")).isEqualTo("missing");
        assertThat(second.at("/page/next_cursor")).isEqualTo("null");
        var cursor = first.at("/page/next_cursor");
        assertThat(get("/store/v1/products?sort=price&cursor=" + cursor).faults())
                .containsExactly("/cursor bad_format");
    }

    @Test
    void an_unknown_category_lists_nothing() {
        shop.selling(aProduct());

        assertThat(get("/store/v1/products?category=nowhere").at("/data/0")).isEqualTo("missing");
    }

    @Test
    void the_tree_hangs_together() {
        var home = shop.categories.save(addressed("home", aCategory("Home")));
        shop.categories.save(below(home, aCategory("Kitchen")));
        var tree = get("/store/v1/categories");

        assertThat(tree.at("/data/0/slug")).isEqualTo("home");
        assertThat(tree.at("/data/0/children/0/name")).isEqualTo("Kitchen");
    }

    @Test
    void the_store_tells_what_it_charges_in_and_where_it_ships() {
        var store = get("/store/v1/store");

        assertThat(store.at("/currency")).isEqualTo("USD");
        assertThat(store.at("/countries")).isEqualTo("[CA, US]");
    }

    @Test
    void a_guest_is_let_in_and_stays_the_same_guest() {
        var opened = shop.send(shop.post("/store/v1/guest-sessions", "{}"));
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.at("/expires_at")).isEqualTo("2026-04-01T09:00:00.000Z");

        var renewal = shop.post("/store/v1/guest-sessions", "");
        var bearer = "Bearer " + opened.at("/token");
        assertThat(shop.send(renewal.header("authorization", bearer)).status()).isEqualTo(201);
        assertThat(shop.send(renewal.header("authorization", bearer + "x")).status())
                .isEqualTo(401);
    }

    private Reply get(String path) {
        return shop.send(shop.get(path).by(guest));
    }
}
