package io.woocom.functions;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.tokens.Principal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OrdersOverHttpTest {

    private static final String CONTACT =
            """
            {"email": "ada@example.com", "shipping_address": {"name": "Ada Byron",
             "line1": "12 Analytical Way", "city": "Portland", "region": "OR",
             "postal_code": "97201", "country": "US"}}\
            """;

    private final Shop shop = new Shop();
    private final Principal guest = shop.aGuest();
    private String cart = "";
    private String gross = "";

    @BeforeEach
    void sell_a_mug() {
        shop.selling(aProduct().sku("MUG").priced(1450));
        fillACart();
    }

    private void fillACart() {
        cart = shop.send(shop.post("/store/v1/carts", "").by(guest)).header("Location");
        shop.send(shop.post(cart + "/lines", "{\"sku\":\"MUG\",\"quantity\":2}").by(guest));
        shop.send(shop.put(cart + "/contact", CONTACT).by(guest));
        var option = shop.send(shop.get(cart + "/shipping-options").by(guest)).at("/data/0/id");
        var choice = "{\"id\":\"" + option + "\"}";
        gross =
                shop.send(shop.put(cart + "/shipping-option", choice).by(guest))
                        .at("/totals/gross/amount");
    }

    @Test
    void a_cart_becomes_an_order_that_its_owner_can_poll() {
        var placed = checkOut("key", gross, "tok_ok");
        assertThat(placed.status()).isEqualTo(201);
        assertThat(placed.at("/status")).isEqualTo("pending");
        assertThat(placed.at("/payments/0/status")).isEqualTo("created");
        assertThat(placed.at("/contact/email")).isEqualTo("ada@example.com");
        assertThat(placed.body()).doesNotContain("tok_ok");

        var order = placed.header("Location");
        var read = shop.send(shop.get(order).by(guest));
        var tag = read.header("ETag");
        assertThat(read.body()).isEqualTo(placed.body());
        assertThat(shop.send(shop.get(order).by(guest).header("If-None-Match", tag)).status())
                .isEqualTo(304);
        assertThat(shop.send(shop.get(order).by(shop.aGuest())).status()).isEqualTo(404);
    }

    @Test
    void the_same_checkout_twice_is_one_order() {
        var first = checkOut("key", gross, "tok_ok");
        var again = checkOut("key", gross, "tok_ok");

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.at("/id")).isEqualTo(first.at("/id"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(checkOut("other", gross, "tok_ok").at("/code")).isEqualTo("conflict");
    }

    @Test
    void without_a_key_nothing_is_ordered() {
        var reply = shop.send(shop.post(cart + "/checkout", checkout(gross, "tok_ok")).by(guest));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/code")).isEqualTo("malformed_request");
        assertThat(shop.send(shop.get(cart).by(guest)).at("/status")).isEqualTo("active");
    }

    @Test
    void another_price_than_the_shopper_saw_orders_nothing() {
        var reply = checkOut("key", "1", "tok_ok");

        assertThat(reply.status()).isEqualTo(409);
        assertThat(reply.at("/code")).isEqualTo("price_changed");
        assertThat(reply.at("/totals/gross/amount")).isEqualTo(gross);
    }

    @Test
    void where_stock_is_the_only_trouble_it_says_how_much_there_is() {
        var staff = shop.staff("catalog");
        shop.send(shop.put("/admin/v1/stock/MUG", "{\"on_hand\":1}").byToken(staff));
        var reply = checkOut("key", gross, "tok_ok");

        assertThat(reply.at("/code")).isEqualTo("insufficient_stock");
        assertThat(reply.at("/errors/0/available")).isEqualTo("1");
        assertThat(reply.at("/errors/0/pointer")).isEqualTo("/lines/0");
    }

    @Test
    void a_cart_without_contact_is_not_ready() {
        var bare = shop.send(shop.post("/store/v1/carts", "").by(guest)).header("Location");
        shop.send(shop.post(bare + "/lines", "{\"sku\":\"MUG\",\"quantity\":1}").by(guest));
        var reply =
                shop.send(
                        shop.post(bare + "/checkout", checkout("1450", "tok_ok"))
                                .by(guest)
                                .header("Idempotency-Key", "key"));

        assertThat(reply.at("/code")).isEqualTo("cart_not_ready");
        assertThat(reply.faults())
                .containsExactly("/contact contact_required", "/shipping_option shipping_required");
    }

    @Test
    void a_checkout_names_no_price_and_all_that_it_lacks() {
        var reply =
                shop.send(
                        shop.post(
                                        cart + "/checkout",
                                        "{\"payment\":{\"provider\":\"SAND BOX\",\"amount\":1}}")
                                .by(guest)
                                .header("Idempotency-Key", "key"));

        assertThat(reply.faults())
                .containsExactlyInAnyOrder(
                        "/expected_total required",
                        "/payment/provider bad_format",
                        "/payment/token required",
                        "/payment/amount unknown_field");
    }

    @Test
    void no_second_attempt_is_made_while_the_first_is_open() {
        var order = checkOut("key", gross, "tok_ok").header("Location");
        var again =
                shop.send(
                        shop.post(
                                        order + "/payments",
                                        "{\"provider\":\"sandbox\",\"token\":\"tok_ok\"}")
                                .by(guest)
                                .header("Idempotency-Key", "pay"));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("order_not_payable");
    }

    @Test
    void an_order_is_cancelled_once_by_its_owner_or_by_staff() {
        var order = checkOut("key", gross, "tok_ok").header("Location");
        var cancelled = shop.send(shop.post(order + "/cancel", "").by(guest));
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.at("/status")).isEqualTo("cancelled");

        var admin = order.replace("/store/", "/admin/") + "/cancel";
        var again = shop.send(shop.post(admin, "{}").byToken(shop.staff("orders")));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.at("/timeline/1/type")).isEqualTo("order.cancelled");
        assertThat(shop.send(shop.post(admin, "{}").byToken(shop.staff("support"))).status())
                .isEqualTo(403);
    }

    @Test
    void lists_are_of_one_owner_and_their_cursors_of_one_list() {
        for (var i = 0; i < 3; i++) {
            fillACart();
            shop.list(checkOut("key" + i, gross, "tok_ok").at("/id"));
        }
        var first = shop.send(shop.get("/store/v1/orders?limit=2").by(guest));
        var cursor = first.at("/page/next_cursor");
        var second = shop.send(shop.get("/store/v1/orders?cursor=" + cursor).by(guest));

        assertThat(first.at("/data/1/status")).isEqualTo("pending");
        assertThat(first.header("Link")).contains("rel=\"next\"").contains("limit=2");
        assertThat(second.at("/data/0/status")).isEqualTo("pending");
        assertThat(second.at("/page/has_more")).isEqualTo("false");
        var other = shop.send(shop.get("/store/v1/orders?cursor=" + cursor).by(shop.aGuest()));
        assertThat(other.faults()).containsExactly("/cursor bad_format");
        assertThat(shop.send(shop.get("/store/v1/orders?cursor=x" + cursor).by(guest)).faults())
                .containsExactly("/cursor bad_format");
    }

    @Test
    void staff_ask_by_one_axis_at_a_time() {
        shop.list(checkOut("key", gross, "tok_ok").at("/id"));
        assertThat(desk("?status=pending").at("/data/0/payment_status")).isEqualTo("not_paid");
        assertThat(desk("?status=cancelled").at("/data/0")).isEqualTo("missing");
        assertThat(desk("?from=2999-01-01T00:00:00Z").at("/data/0")).isEqualTo("missing");
        assertThat(desk("?status=pending&payment_status=paid&from=x&limit=0&oops=1").faults())
                .containsExactlyInAnyOrder(
                        "/payment_status not_allowed",
                        "/from bad_format",
                        "/limit too_small",
                        "/oops unknown_field");
    }

    private Reply desk(String query) {
        return shop.send(shop.get("/admin/v1/orders" + query).byToken(shop.staff("admin")));
    }

    private Reply checkOut(String key, String total, String token) {
        return shop.send(
                shop.post(cart + "/checkout", checkout(total, token))
                        .by(guest)
                        .header("Idempotency-Key", key));
    }

    private static String checkout(String total, String token) {
        return """
        {"payment": {"provider": "sandbox", "token": "%s"},
         "expected_total": {"amount": %s, "currency": "USD"}}\
        """
                .formatted(token, total);
    }
}
