package io.woocom.functions;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.tokens.Principal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CouponsOverHttpTest {

    private static final String COUPONS = "/admin/v1/coupons";
    private final Shop shop = new Shop();
    private final Principal guest = shop.aGuest();

    @BeforeEach
    void sell_mugs() {
        shop.selling(aProduct().sku("MUG").priced(1_000));
    }

    @Test
    void staff_create_read_list_change_and_archive_coupons() {
        var created = created("{\"code\":\"Ten\",\"kind\":\"percent\",\"value\":\"0.10\"}");
        assertThat(created.status()).isEqualTo(201);
        assertThat(created.at("/value")).isEqualTo("0.1");
        assertThat(created.at("/used")).isEqualTo("0");

        var coupon = created.header("Location");
        var changed =
                staff(
                        shop.patch(
                                        coupon,
                                        """
                                        {"kind": "fixed", "value": {"amount": 500, "currency": "USD"},
                                         "limit_total": 10, "ends_at": "2027-01-01T00:00:00+01:00"}\
                                        """)
                                .header("If-Match", created.header("ETag")));
        assertThat(changed.at("/value/amount")).isEqualTo("500");
        assertThat(changed.at("/ends_at")).isEqualTo("2026-12-31T23:00:00.000Z");
        assertThat(staff(shop.patch(coupon, "{}").header("If-Match", created.header("ETag"))))
                .satisfies(late -> assertThat(late.status()).isEqualTo(412));
        assertThat(staff(shop.get(COUPONS)).at("/data/0/code")).isEqualTo("Ten");

        assertThat(staff(shop.post(coupon + "/archive", "")).at("/status")).isEqualTo("archived");
        assertThat(staff(shop.patch(coupon, "{\"active\":false}")).status()).isEqualTo(409);
        assertThat(staff(shop.get(coupon)).at("/status")).isEqualTo("archived");
    }

    @Test
    void a_code_is_given_once_in_whatever_case() {
        created("{\"code\":\"TEN\",\"kind\":\"free_shipping\"}");
        var again = created("{\"code\":\"ten\",\"kind\":\"free_shipping\"}");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.at("/code")).isEqualTo("conflict");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{}|[/code required, /kind required]",
                "{\"code\":\"a b\",\"kind\":\"half\"}|[/code bad_format, /kind not_allowed]",
                "{\"code\":\"A\",\"kind\":\"percent\"}|[/value required]",
                "{\"code\":\"A\",\"kind\":\"percent\",\"value\":\"1.5\"}|[/value not_allowed]",
                "{\"code\":\"A\",\"kind\":\"percent\",\"value\":\"0\"}|[/value not_allowed]",
                "{\"code\":\"A\",\"kind\":\"percent\",\"value\":\"ten\"}|[/value bad_format]",
                "{\"code\":\"A\",\"kind\":\"percent\",\"value\":10}|[/value wrong_type]",
                "{\"code\":\"A\",\"kind\":\"fixed\",\"value\":\"0.1\"}|[/value not_allowed]",
                "{\"code\":\"A\",\"kind\":\"fixed\",\"value\":{\"amount\":5,\"currency\":\"EUR\"}}|[/value not_allowed]",
                "{\"code\":\"A\",\"kind\":\"fixed\",\"value\":{\"amount\":0,\"currency\":\"USD\"}}|[/value too_small]",
                "{\"code\":\"A\",\"kind\":\"free_shipping\",\"value\":\"0.1\"}|[/value not_allowed]",
                "{\"code\":\"A\",\"kind\":\"free_shipping\",\"limit_total\":0}|[/limit_total too_small]",
                "{\"code\":\"A\",\"kind\":\"free_shipping\",\"products\":[\"mug\"]}|[/products/0 not_allowed]",
                "{\"code\":\"A\",\"kind\":\"free_shipping\",\"categories\":[\"cat_00000000000000000000000001\"]}|[/categories/0 not_allowed]",
                "{\"code\":\"A\",\"kind\":\"free_shipping\",\"starts_at\":\"2026-01-02T00:00:00Z\",\"ends_at\":\"2026-01-01T00:00:00Z\"}|[/ends_at too_small]",
                "{\"code\":\"A\",\"kind\":\"free_shipping\",\"used\":0}|[/used unknown_field]"
            })
    void what_is_not_valid_is_told_where(String body, String faults) {
        var reply = created(body);

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.faults()).hasToString(faults);
        assertThat(staff(shop.get(COUPONS)).at("/data/0")).isEqualTo("missing");
    }

    @Test
    void only_the_catalogues_staff_see_coupons() {
        var orders = shop.send(shop.get(COUPONS).byToken(shop.staff("orders")));

        assertThat(orders.status()).isEqualTo(403);
        assertThat(staff(shop.get(COUPONS + "/nonsense")).status()).isEqualTo(404);
    }

    @Test
    void a_coupon_on_the_cart_takes_its_part_off_and_comes_off_again() {
        created("{\"code\":\"TEN\",\"kind\":\"percent\",\"value\":\"0.1\"}");
        var cart = aCart(2, "ada@example.com");

        var redeemed = redeem(cart, " ten ");
        assertThat(redeemed.status()).isEqualTo(201);
        assertThat(redeemed.at("/coupons/0/code")).isEqualTo("TEN");
        assertThat(redeemed.at("/coupons/0/discount/amount")).isEqualTo("200");
        assertThat(redeemed.at("/lines/0/discount/amount")).isEqualTo("200");
        assertThat(redeemed.at("/totals/discount/amount")).isEqualTo("200");
        assertThat(redeemed.at("/can_checkout")).isEqualTo("true");

        var off = cart + "/coupons/" + redeemed.at("/coupons/0/id");
        assertThat(shop.send(shop.delete(off).by(guest)).at("/coupons/0")).isEqualTo("missing");
        assertThat(shop.send(shop.delete(off).by(guest)).status()).isEqualTo(200);
        assertThat(shop.send(shop.delete(cart + "/coupons/nonsense").by(guest)).status())
                .isEqualTo(200);
    }

    @Test
    void a_code_that_nobody_gave_out_is_not_taken() {
        var cart = aCart(1, "ada@example.com");

        assertThat(redeem(cart, "NOTHING").faults()).containsExactly("/code not_allowed");
        assertThat(redeem(cart, "not a code").faults()).containsExactly("/code not_allowed");
    }

    @Test
    void a_second_coupon_waits_until_the_first_is_off() {
        created("{\"code\":\"TEN\",\"kind\":\"percent\",\"value\":\"0.1\"}");
        created("{\"code\":\"SHIP\",\"kind\":\"free_shipping\"}");
        var cart = aCart(1, "ada@example.com");
        redeem(cart, "TEN");

        assertThat(redeem(cart, "TEN").status()).isEqualTo(201);
        assertThat(redeem(cart, "SHIP").at("/code")).isEqualTo("conflict");
    }

    @Test
    void a_coupon_that_does_not_apply_stands_in_the_way_until_it_does() {
        created(
                """
                {"code": "TEN", "kind": "percent", "value": "0.1",
                 "minimum": {"amount": 3000, "currency": "USD"}}\
                """);
        var cart = aCart(1, "ada@example.com");

        var early = redeem(cart, "TEN");
        assertThat(early.at("/problems/0/code")).isEqualTo("coupon_not_applicable");
        assertThat(early.at("/problems/0/pointer")).isEqualTo("/coupons/0");
        assertThat(early.at("/coupons/0/applies")).isEqualTo("false");
        assertThat(checkout(cart, "k1").at("/code")).isEqualTo("cart_not_ready");

        add(cart, 2);
        assertThat(checkout(cart, "k2").status()).isEqualTo(201);
    }

    @Test
    void a_checkout_past_the_limit_is_refused_and_a_cancellation_gives_the_use_back() {
        var coupon =
                created(
                        "{\"code\":\"ONE\",\"kind\":\"percent\",\"value\":\"0.5\",\"limit_total\":1}");
        var first = aCart(1, "ada@example.com");
        var second = aCart(1, "bob@example.com");
        redeem(first, "ONE");
        redeem(second, "ONE");

        var order = checkout(first, "k1");
        assertThat(order.status()).isEqualTo(201);
        assertThat(order.at("/totals/discount/amount")).isEqualTo("500");
        var refused = checkout(second, "k2");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.at("/code")).isEqualTo("coupon_limit_reached");
        assertThat(staff(shop.get(coupon.header("Location"))).at("/used")).isEqualTo("1");

        var cancel = "/store/v1/orders/" + order.at("/id") + "/cancel";
        assertThat(shop.send(shop.post(cancel, "{}").by(guest)).status()).isEqualTo(200);
        assertThat(staff(shop.get(coupon.header("Location"))).at("/used")).isEqualTo("0");
        assertThat(checkout(second, "k3").status()).isEqualTo(201);
    }

    @Test
    void one_buyer_is_known_again_in_another_cart() {
        created(
                """
                {"code": "EACH", "kind": "percent", "value": "0.5", "limit_per_customer": 1}\
                """);
        var first = aCart(1, "ada@example.com");
        var second = aCart(1, "ADA@example.com");
        redeem(first, "EACH");
        redeem(second, "EACH");
        checkout(first, "k1");

        assertThat(checkout(second, "k2").at("/code")).isEqualTo("coupon_limit_reached");
        var third = aCart(1, "bob@example.com");
        redeem(third, "EACH");
        assertThat(checkout(third, "k3").status()).isEqualTo(201);
    }

    private String aCart(int mugs, String email) {
        var cart = shop.send(shop.post("/store/v1/carts", "{}").by(guest)).header("Location");
        add(cart, mugs);
        var contact =
                """
                {"email": "%s", "shipping_address": {"name": "Ada Byron",
                 "line1": "12 Analytical Way", "city": "Portland", "region": "OR",
                 "postal_code": "97201", "country": "US"}}\
                """
                        .formatted(email);
        shop.send(shop.put(cart + "/contact", contact).by(guest));
        var option = shop.send(shop.get(cart + "/shipping-options").by(guest)).at("/data/0/id");
        shop.send(shop.put(cart + "/shipping-option", "{\"id\":\"" + option + "\"}").by(guest));
        return cart;
    }

    private void add(String cart, int mugs) {
        var line = "{\"sku\":\"MUG\",\"quantity\":" + mugs + "}";
        shop.send(shop.post(cart + "/lines", line).by(guest));
    }

    private Reply redeem(String cart, String code) {
        var body = "{\"code\":\"" + code + "\"}";
        return shop.send(shop.post(cart + "/coupons", body).by(guest));
    }

    private Reply checkout(String cart, String key) {
        var gross = shop.send(shop.get(cart).by(guest)).at("/totals/gross/amount");
        var body =
                """
                {"payment": {"provider": "sandbox", "token": "tok_ok"},
                 "expected_total": {"amount": %s, "currency": "USD"}}\
                """
                        .formatted(gross);
        return shop.send(
                shop.post(cart + "/checkout", body).by(guest).header("Idempotency-Key", key));
    }

    private Reply created(String body) {
        return staff(shop.post(COUPONS, body));
    }

    private Reply staff(Sent sent) {
        return shop.send(sent.byToken(shop.staff("catalog")));
    }
}
