package io.woocom.functions;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StaffDeskTest {

    private static final String TEE =
            """
            {"type": "variable", "title": "Organic Tee", "status": "published",
             "options": [{"name": "Size", "values": ["M", "L"]}],
             "variants": [
               {"sku": "TEE-M", "options": {"Size": "M"}, "price": {"amount": 1999, "currency": "USD"},
                "sale_price": {"amount": 999, "currency": "USD"},
                "sale_ends_at": "2026-03-03T00:00:00+01:00", "weight_grams": 140}],
             "media": [{"url": "/sample/tee.svg"}], "tags": ["cotton"], "metadata": {"origin": "PT"}}\
            """;

    private final Shop shop = new Shop();
    private final Map<String, String> staff = shop.staff("catalog");

    @Test
    void a_product_is_created_read_edited_and_archived() {
        var created = send(shop.post("/admin/v1/products", TEE));
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/slug")).isEqualTo("organic-tee");
        assertThat(created.at("/variants/0/price/amount")).isEqualTo("999");
        assertThat(created.at("/variants/0/regular_price/amount")).isEqualTo("1999");
        assertThat(created.at("/variants/0/sale_ends_at")).isEqualTo("2026-03-02T23:00:00.000Z");
        assertThat(created.at("/variants/0/title")).isEqualTo("M");

        var product = created.header("Location");
        var edited =
                send(
                        shop.patch(
                                        product,
                                        "{\"title\":\"Tee\",\"description\":null,\"metadata\":{\"origin\":null,\"a\":\"b\"}}")
                                .header("If-Match", created.header("ETag")));
        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.at("/title")).isEqualTo("Tee");
        assertThat(edited.at("/metadata")).isEqualTo("{a=b}");
        assertThat(edited.at("/tags/0")).isEqualTo("cotton");

        var late = shop.patch(product, "{}").header("If-Match", created.header("ETag"));
        assertThat(send(late).status()).isEqualTo(412);
        assertThat(send(shop.post(product + "/archive", "")).at("/status")).isEqualTo("archived");
        assertThat(send(shop.get("/admin/v1/products?status=archived")).at("/data/0/title"))
                .isEqualTo("Tee");
        assertThat(send(shop.get("/admin/v1/products?status=draft")).at("/data/0"))
                .isEqualTo("missing");
    }

    @Test
    void a_product_that_was_never_given_a_price_is_shown_without_one() {
        var product = aProduct().unpriced();
        shop.selling(product);

        var list = send(shop.get("/admin/v1/products"));
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.at("/data/0/variants/0/price")).isEqualTo("null");
        var read = send(shop.get("/admin/v1/products/" + product.id()));
        assertThat(read.at("/variants/0/regular_price")).isEqualTo("null");
    }

    @Test
    void an_archived_product_comes_back_as_a_draft_and_not_at_once_on_sale() {
        var product = send(shop.post("/admin/v1/products", TEE)).header("Location");
        send(shop.post(product + "/archive", ""));

        var published = send(shop.patch(product, "{\"status\":\"published\"}"));
        assertThat(published.status()).isEqualTo(409);
        assertThat(published.at("/code")).isEqualTo("conflict");
        assertThat(send(shop.patch(product, "{\"status\":\"draft\"}")).status()).isEqualTo(200);
        assertThat(send(shop.patch(product, "{\"status\":\"published\"}")).at("/status"))
                .isEqualTo("published");
    }

    @Test
    void variants_are_listed_product_by_product_and_no_one_is_left_out() {
        var product = send(shop.post("/admin/v1/products", TEE)).header("Location");
        send(shop.post(product + "/variants", sized("{\"Size\":\"L\"}")));
        shop.selling(aProduct());

        var all = send(shop.get("/admin/v1/variants?limit=100"));
        var ids = new ArrayList<String>();
        var page = send(shop.get("/admin/v1/variants?limit=1"));
        ids.add(page.at("/data/0/id"));
        while (page.at("/page/has_more").equals("true")) {
            var cursor = page.at("/page/next_cursor");
            page = send(shop.get("/admin/v1/variants?limit=1&cursor=" + cursor));
            ids.add(page.at("/data/0/id"));
        }

        assertThat(ids).doesNotHaveDuplicates().hasSize(3);
        for (var i = 0; i < ids.size(); i++) {
            assertThat(all.at("/data/" + i + "/id")).isEqualTo(ids.get(i));
        }
        assertThat(send(shop.get(product + "/variants?limit=1")).at("/page/has_more"))
                .isEqualTo("true");
    }

    @Test
    void a_variant_is_found_by_its_sku_or_id() {
        send(shop.post("/admin/v1/products", TEE));

        var found = send(shop.get("/admin/v1/variants?sku=tee-m"));
        var read = send(shop.get("/admin/v1/variants/" + found.at("/data/0/id")));

        assertThat(read.at("/sku")).isEqualTo("TEE-M");
        assertThat(read.at("/product_id")).isEqualTo(found.at("/data/0/product_id"));
        assertThat(send(shop.get("/admin/v1/variants?sku=none")).at("/data/0"))
                .isEqualTo("missing");
        assertThat(send(shop.get("/admin/v1/variants/var_00000000000000000000000000")).status())
                .isEqualTo(404);
    }

    @Test
    void a_variant_has_a_value_of_each_option_of_its_product() {
        var product = send(shop.post("/admin/v1/products", TEE)).header("Location");

        assertThat(send(shop.post(product + "/variants", sized("{\"Size\":\"XXL\"}"))).faults())
                .containsExactly("/options not_allowed");
        assertThat(send(shop.post(product + "/variants", sized("{}"))).faults())
                .containsExactly("/options required");
        assertThat(
                        send(shop.post(
                                        "/admin/v1/products",
                                        TEE.replace("{\"Size\": \"M\"}", "{}")))
                                .faults())
                .containsExactly("/variants/0/options required");
    }

    @Test
    void an_option_that_is_given_up_is_taken_from_the_variants() {
        var product = send(shop.post("/admin/v1/products", TEE)).header("Location");
        var colors = "{\"options\":[{\"name\":\"Color\",\"values\":[\"Red\"]}]}";

        var edited = send(shop.patch(product, colors));

        assertThat(edited.status()).isEqualTo(200);
        assertThat(edited.at("/variants/0/options")).isEqualTo("{}");
    }

    @Test
    void no_price_is_higher_than_a_cart_can_add_up() {
        var most = "1000000000000";
        var dear = TEE.replace("1999", most);
        assertThat(send(shop.post("/admin/v1/products", dear)).status()).isEqualTo(201);
        var dearer = TEE.replace("1999", "1000000000001");
        assertThat(send(shop.post("/admin/v1/products", dearer)).faults())
                .containsExactly("/variants/0/price/amount too_large");
    }

    private static String sized(String options) {
        return "{\"sku\":\"TEE-X\",\"options\":"
                + options
                + ",\"price\":{\"amount\":2100,\"currency\":\"USD\"}}";
    }

    @Test
    void a_name_that_is_taken_is_numbered_and_a_slug_that_is_taken_is_refused() {
        send(shop.post("/admin/v1/products", TEE));
        var second = TEE.replace("TEE-M", "TEE-2");
        assertThat(send(shop.post("/admin/v1/products", second)).at("/slug"))
                .isEqualTo("organic-tee-2");

        var third =
                TEE.replace("TEE-M", "TEE-3")
                        .replace("\"type\"", "\"slug\": \"organic-tee\", \"type\"");
        var reply = send(shop.post("/admin/v1/products", third));
        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.at("/code")).isEqualTo("conflict");
        assertThat(send(shop.post("/admin/v1/products", TEE)).status()).isEqualTo(409);
    }

    @Test
    void a_product_is_refused_with_everything_that_is_wrong() {
        var reply =
                send(
                        shop.post(
                                "/admin/v1/products",
                                """
                                {"type": "odd", "slug": "Not a slug", "tags": ["a", "a"],
                                 "media": [{"url": "javascript:alert(1)"}],
                                 "category_ids": ["cat_1"],
                                 "variants": [{"sku": " x", "price": {"amount": -1, "currency": "EUR"},
                                               "stock": 4},
                                              {"sku": "Y", "price": {"amount": 1.5, "currency": "XXQ"}}],
                                 "metadata": {"k": 1}, "price": 3}\
                                """));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults())
                .containsExactlyInAnyOrder(
                        "/type not_allowed",
                        "/title required",
                        "/slug bad_format",
                        "/tags/1 duplicate",
                        "/media/0/url bad_format",
                        "/category_ids/0 not_allowed",
                        "/variants/0/sku bad_format",
                        "/variants/0/price/amount too_small",
                        "/variants/0/stock unknown_field",
                        "/variants/1/price/amount wrong_type",
                        "/variants/1/price/currency bad_format",
                        "/metadata/k wrong_type",
                        "/price unknown_field");
    }

    @Test
    void prices_are_in_the_stores_currency_and_go_together() {
        var foreign =
                TEE.replace(
                        "\"amount\": 1999, \"currency\": \"USD\"",
                        "\"amount\": 1, \"currency\": \"EUR\"");
        assertThat(send(shop.post("/admin/v1/products", foreign)).faults())
                .containsExactly("/variants/0/price not_allowed");
        var dear = TEE.replace("999,", "2999,").replace("12999,", "1999,");
        assertThat(send(shop.post("/admin/v1/products", dear)).faults())
                .containsExactly("/variants/0/sale_price too_large");
    }

    @Test
    void a_variant_is_added_edited_and_archived_by_itself() {
        var product = send(shop.post("/admin/v1/products", TEE)).header("Location");
        var large =
                "{\"sku\":\"TEE-L\",\"options\":{\"Size\":\"L\"},\"price\":{\"amount\":2100,\"currency\":\"USD\"}}";
        var added = send(shop.post(product + "/variants", large));
        assertThat(added.status()).isEqualTo(201);
        assertThat(send(shop.post(product + "/variants", large)).faults())
                .containsExactlyInAnyOrder("/options duplicate", "/sku duplicate");

        var variant = "/admin/v1/variants/" + added.at("/id");
        var edited =
                send(
                        shop.patch(
                                variant,
                                "{\"sku\":\"TEE-XL\",\"compare_at_price\":{\"amount\":2500,\"currency\":\"USD\"}}"));
        assertThat(edited.at("/sku")).isEqualTo("TEE-XL");
        assertThat(edited.at("/price/amount")).isEqualTo("2100");
        assertThat(edited.at("/compare_at_price/amount")).isEqualTo("2500");
        assertThat(send(shop.post(variant + "/archive", "{}")).at("/status")).isEqualTo("archived");
        assertThat(send(shop.get("/admin/v1/stock/tee-xl")).at("/tracked")).isEqualTo("false");
    }

    @Test
    void categories_hang_where_staff_hang_them() {
        var home = send(shop.post("/admin/v1/categories", "{\"name\":\"Home\"}"));
        var id = home.at("/id");
        assertThat(home.status()).isEqualTo(201);
        assertThat(home.at("/slug")).isEqualTo("home");
        var kitchen =
                send(
                        shop.post(
                                "/admin/v1/categories",
                                "{\"name\":\"Kitchen\",\"parent_id\":\"" + id + "\"}"));
        assertThat(kitchen.at("/parent_id")).isEqualTo(id);

        var cycle = "{\"parent_id\":\"" + kitchen.at("/id") + "\"}";
        assertThat(send(shop.patch(home.header("Location"), cycle)).faults())
                .containsExactly("/parent_id not_allowed");
        assertThat(send(shop.post(home.header("Location") + "/archive", "")).status())
                .isEqualTo(409);
        var freed = send(shop.patch(kitchen.header("Location"), "{\"parent_id\":null}"));
        assertThat(freed.at("/parent_id")).isEqualTo("null");
        var list = send(shop.get("/admin/v1/categories?limit=1"));
        var rest = send(shop.get("/admin/v1/categories?cursor=" + list.at("/page/next_cursor")));
        assertThat(list.at("/data/0/id")).isNotEqualTo(rest.at("/data/0/id"));
    }

    @Test
    void stock_is_counted_and_corrected_and_the_book_tells_why() {
        send(shop.post("/admin/v1/products", TEE));
        var stock = "/admin/v1/stock/TEE-M";
        assertThat(
                        send(shop.post(
                                        stock + "/adjustments",
                                        "{\"delta\":1,\"reason\":\"found\"}"))
                                .at("/code"))
                .isEqualTo("conflict");
        var counted = send(shop.put(stock, "{\"on_hand\":40,\"reason\":\"opening\"}"));
        assertThat(counted.at("/available")).isEqualTo("40");
        var taken = send(shop.post(stock + "/adjustments", "{\"delta\":-3,\"reason\":\"broken\"}"));
        assertThat(taken.status()).isEqualTo(201);
        assertThat(taken.at("/on_hand")).isEqualTo("37");

        var book = send(shop.get(stock + "/movements"));
        assertThat(book.at("/data/0/reason")).isEqualTo("broken");
        assertThat(book.at("/data/1/delta")).isEqualTo("40");
        var late = shop.put(stock, "{\"on_hand\":1}").header("If-Match", counted.header("ETag"));
        assertThat(send(late).status()).isEqualTo(412);
        assertThat(send(shop.put("/admin/v1/stock/NONE", "{\"on_hand\":1}")).status())
                .isEqualTo(404);
    }

    @Test
    void the_end_of_the_log_is_a_position_too() {
        var empty = shop.send(shop.get("/admin/v1/events").byToken(shop.staff("admin")));

        assertThat(empty.at("/data/0")).isEqualTo("missing");
        assertThat(empty.at("/page/has_more")).isEqualTo("false");
        var odd =
                shop.get("/admin/v1/events?type=order.eaten&after=x").byToken(shop.staff("admin"));
        assertThat(shop.send(odd).faults()).containsExactly("/type not_allowed");
    }

    private Reply send(Sent sent) {
        return shop.send(sent.byToken(staff));
    }
}
