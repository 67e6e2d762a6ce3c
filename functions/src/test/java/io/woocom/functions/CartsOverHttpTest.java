package io.woocom.functions;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.tokens.Principal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CartsOverHttpTest {

    private static final String CONTACT =
            """
            {"email": "ada@example.com", "shipping_address": {"name": "Ada Byron",
             "line1": "12 Analytical Way", "city": "Portland", "region": "OR",
             "postal_code": "97201", "country": "US"}}\
            """;

    private final Shop shop = new Shop();
    private final Principal guest = shop.aGuest();
    private String cart = "";

    @BeforeEach
    void open_a_cart() {
        shop.selling(aProduct().sku("MUG").priced(1450));
        var opened = shop.send(shop.post("/store/v1/carts", "{}").by(guest));
        cart = opened.header("Location");
        assertThat(opened.status()).isEqualTo(201);
        assertThat(cart).isEqualTo("/store/v1/carts/" + opened.at("/id"));
    }

    @Test
    void every_post_opens_another_cart() {
        var another = shop.send(shop.post("/store/v1/carts", "").by(guest));

        assertThat(another.header("Location")).isNotEqualTo(cart);
    }

    @Test
    void the_same_key_opens_the_same_cart_again() {
        var first =
                shop.send(
                        shop.post("/store/v1/carts", "{}")
                                .by(guest)
                                .header("Idempotency-Key", "k1"));
        var again =
                shop.send(
                        shop.post("/store/v1/carts", "{}")
                                .by(guest)
                                .header("Idempotency-Key", "k1"));

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(first.header("Idempotent-Replayed")).isEmpty();
    }

    @Test
    void a_key_used_for_something_else_is_refused() {
        var one = shop.post(cart + "/lines", "{\"sku\":\"MUG\",\"quantity\":1}").by(guest);
        var other = shop.post(cart + "/lines", "{\"sku\":\"MUG\",\"quantity\":2}").by(guest);
        shop.send(one.header("Idempotency-Key", "k2"));
        var reply = shop.send(other.header("Idempotency-Key", "k2"));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.at("/code")).isEqualTo("idempotency_key_reused");
        assertThat(shop.send(shop.get(cart).by(guest)).at("/lines/0/quantity")).isEqualTo("1");
    }

    @Test
    void a_line_is_added_resized_and_removed_and_each_answers_the_whole_cart() {
        var added = add("{\"sku\":\"mug\",\"quantity\":2}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.at("/totals/subtotal/amount")).isEqualTo("2900");

        var line = cart + "/lines/" + added.at("/lines/0/id");
        var resized = shop.send(shop.patch(line, "{\"quantity\":5}").by(guest));
        assertThat(resized.at("/lines/0/quantity")).isEqualTo("5");

        var emptied = shop.send(shop.patch(line, "{\"quantity\":0}").by(guest));
        assertThat(emptied.at("/lines/0")).isEqualTo("missing");
        assertThat(shop.send(shop.delete(line).by(guest)).status()).isEqualTo(200);
    }

    @Test
    void the_81st_line_finds_the_cart_full() {
        for (var i = 1; i <= 81; i++) {
            shop.selling(aProduct().sku("S-" + i));
        }
        for (var i = 1; i <= 80; i++) {
            assertThat(add("{\"sku\":\"S-" + i + "\",\"quantity\":1}").status()).isEqualTo(201);
        }
        var reply = add("{\"sku\":\"S-81\",\"quantity\":1}");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.at("/code")).isEqualTo("cart_full");
    }

    @Test
    void the_ten_thousandth_unit_finds_the_cart_full() {
        add("{\"sku\":\"MUG\",\"quantity\":9999}");

        assertThat(add("{\"sku\":\"MUG\",\"quantity\":1}").at("/code")).isEqualTo("cart_full");
    }

    @Test
    void what_nobody_sells_cannot_be_added() {
        var reply = add("{\"sku\":\"NOTHING\",\"quantity\":1}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults()).containsExactly("/sku not_allowed");
    }

    @Test
    void all_that_is_wrong_is_told_at_once() {
        var reply = add("{\"sku\":\"MUG\",\"quantity\":-1,\"price\":{\"amount\":1},\"a/b~\":1}");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults())
                .containsExactlyInAnyOrder(
                        "/quantity too_small", "/price unknown_field", "/a~1b~0 unknown_field");
    }

    @Test
    void somebody_elses_cart_does_not_exist() {
        var other = shop.aGuest();

        assertThat(shop.send(shop.get(cart).by(other)).status()).isEqualTo(404);
        assertThat(shop.send(shop.put(cart + "/contact", CONTACT).by(other)).status())
                .isEqualTo(404);
        assertThat(shop.send(shop.get("/store/v1/carts/nonsense").by(guest)).status())
                .isEqualTo(404);
    }

    @Test
    void a_cart_already_held_is_not_sent_again_until_it_changes() {
        var tag = shop.send(shop.get(cart).by(guest)).header("ETag");
        assertThat(reread(tag).status()).isEqualTo(304);
        assertThat(reread("W/" + tag + ", \"other\"").status()).isEqualTo(304);

        add("{\"sku\":\"MUG\",\"quantity\":1}");
        assertThat(reread(tag).status()).isEqualTo(200);
    }

    @Test
    void a_write_based_on_an_old_version_changes_nothing() {
        var tag = shop.send(shop.get(cart).by(guest)).header("ETag");
        add("{\"sku\":\"MUG\",\"quantity\":1}");
        var late =
                shop.send(shop.put(cart + "/contact", CONTACT).by(guest).header("If-Match", tag));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.at("/code")).isEqualTo("stale_version");
        assertThat(shop.send(shop.get(cart).by(guest)).at("/contact")).isEqualTo("null");
    }

    @Test
    void the_address_decides_on_tax_and_ways_of_shipping() {
        add("{\"sku\":\"MUG\",\"quantity\":2}");
        assertThat(shop.send(shop.get(cart + "/shipping-options").by(guest)).at("/data/0"))
                .isEqualTo("missing");

        var reached = shop.send(shop.put(cart + "/contact", CONTACT).by(guest));
        assertThat(reached.at("/totals/estimated")).isEqualTo("false");

        var option = shop.send(shop.get(cart + "/shipping-options").by(guest)).at("/data/0/id");
        var chosen =
                shop.send(
                        shop.put(cart + "/shipping-option", "{\"id\":\"" + option + "\"}")
                                .by(guest));
        assertThat(chosen.at("/can_checkout")).isEqualTo("true");
        assertThat(chosen.at("/totals/gross/amount")).isEqualTo("3897");
    }

    @Test
    void an_address_without_what_its_country_asks_for_is_refused_part_by_part() {
        var reply =
                shop.send(
                        shop.put(
                                        cart + "/contact",
                                        """
                                        {"email": "ada", "shipping_address": {"name": " ",
                                         "line1": "1 Way", "city": "Port\\u0000land", "country": "US",
                                         "zip": "1"}, "billing_address": {"country": "XX"}}\
                                        """)
                                .by(guest));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults())
                .containsExactlyInAnyOrder(
                        "/email bad_format",
                        "/shipping_address/name too_short",
                        "/shipping_address/city bad_format",
                        "/shipping_address/region required",
                        "/shipping_address/postal_code required",
                        "/shipping_address/zip unknown_field",
                        "/billing_address/name required",
                        "/billing_address/line1 required",
                        "/billing_address/city required",
                        "/billing_address/country bad_format");
    }

    @Test
    void lists_only_ones_own_carts() {
        shop.send(shop.post("/store/v1/carts", "").by(shop.aGuest()));
        var list = shop.send(shop.get("/store/v1/carts?status=active").by(guest));

        assertThat("/store/v1/carts/" + list.at("/data/0/id")).isEqualTo(cart);
        assertThat(list.at("/data/1")).isEqualTo("missing");
    }

    @Test
    void a_customer_takes_over_what_they_gathered_as_a_guest() {
        add("{\"sku\":\"MUG\",\"quantity\":2}");
        var token = shop.guestTokens.issue(((Principal.Guest) guest).guest()).token();
        var claims =
                java.util.Map.of(
                        "token_use", "access",
                        "sub", "0a9c1f3e-5b7d-4e21-8c6f-2d4b6a8e0c13",
                        "exp", "4102444800");
        var merge = "{\"guest_token\":\"" + token + "\"}";
        var merged = shop.send(shop.post("/store/v1/carts/merge", merge).byToken(claims));
        var again = shop.send(shop.post("/store/v1/carts/merge", merge).byToken(claims));

        assertThat(merged.at("/lines/0/quantity")).isEqualTo("2");
        assertThat(again.at("/lines/0/quantity")).isEqualTo("2");
        var forged = "{\"guest_token\":\"" + token + "x\"}";
        assertThat(shop.send(shop.post("/store/v1/carts/merge", forged).byToken(claims)).faults())
                .containsExactly("/guest_token not_allowed");
    }

    private Reply add(String body) {
        return shop.send(shop.post(cart + "/lines", body).by(guest));
    }

    private Reply reread(String tag) {
        return shop.send(shop.get(cart).by(guest).header("If-None-Match", tag));
    }
}
