package io.woocom.functions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What staff do about a paid order of three mugs at 18.00 and its shipping.
class OrderDealingsTest {

    @TempDir Path folder;

    @SuppressWarnings("NullAway.Init")
    private EngineShop shop;

    private String order = "";
    private String line = "";

    @BeforeEach
    void sell_three_mugs() {
        shop = new EngineShop(folder);
        shop.selling("MUG");
        shop.done(shop.asStaff("PUT", "/admin/v1/stock/MUG", "{\"on_hand\": 10}"));
        placeAnother("tok_ok", "sandbox");
    }

    private void placeAnother(String token, String provider) {
        var guest = shop.aGuest();
        var checkout = shop.checkout(shop.cartWith("MUG", 3, guest), token, provider, guest);
        var placed = shop.done(checkout.header("Idempotency-Key", KeyedRequests.name()));
        order = "/admin/v1/orders/" + placed.at("/id");
        line = placed.at("/lines/0/id");
        shop.settle(placed.at("/id"));
    }

    @AfterEach
    void close() {
        shop.close();
    }

    @Test
    void money_goes_back_in_parts_and_the_order_says_so() {
        var refund = post("refunds", lines(1, "\"restock\": true") + ", \"reason\": \"broken\"");
        assertThat(refund.status()).isEqualTo(201);
        assertThat(refund.at("/status")).isEqualTo("requested");
        assertThat(refund.at("/amount/amount")).isEqualTo("1800");
        settle();
        assertThat(read("/refunds/0/status")).isEqualTo("succeeded");
        assertThat(read("/payment_status")).isEqualTo("partially_refunded");
        assertThat(read("/lines/0/refunded")).isEqualTo("1");
        assertThat(read("/payments/0/refunded/amount")).isEqualTo("1800");
        assertThat(stock("/reserved")).isEqualTo("2");

        var rest = read("/totals/shipping/amount");
        var all =
                lines(2, "\"restock\": false")
                        + ", \"shipping\": {\"amount\": %s, \"currency\": \"USD\"}".formatted(rest)
                        + ", \"reason\": \"all of it\"";
        assertThat(post("refunds", all).status()).isEqualTo(201);
        settle();
        assertThat(read("/payment_status")).isEqualTo("refunded");
        var more = "{\"extra\": {\"amount\": 1, \"currency\": \"USD\"}, \"reason\": \"more\"}";
        assertThat(send("refunds", more).at("/code")).isEqualTo("conflict");
    }

    @Test
    void parcels_leave_and_come_home() {
        var first =
                post(
                        "fulfillments",
                        lines(1, "")
                                + ", \"tracking\": {\"number\": \"1Z\", \"carrier\": \"UPS\"}");
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.at("/tracking/number")).isEqualTo("1Z");
        assertThat(read("/fulfillment_status")).isEqualTo("partially_fulfilled");
        assertThat(stock("/on_hand")).isEqualTo("9");
        assertThat(stock("/available")).isEqualTo("7");
        assertThat(send("fulfillments", "{" + lines(3, "") + "}").status()).isEqualTo(409);

        var parcel = order + "/fulfillments/" + first.at("/id");
        var tracking = "{\"tracking\": {\"number\": \"1Z2\", \"url\": \"https://ups.test/1Z2\"}}";
        assertThat(shop.done(shop.asStaff("PATCH", parcel, tracking)).at("/tracking/number"))
                .isEqualTo("1Z2");
        assertThat(shop.send(shop.asStaff("PATCH", parcel, "{}")).faults())
                .containsExactly("/tracking required");
        var strange = order + "/fulfillments/ful_01J0000000000000000000000A";
        assertThat(shop.send(shop.asStaff("PATCH", strange, tracking)).status()).isEqualTo(404);

        post("fulfillments", lines(2, ""));
        assertThat(read("/status")).isEqualTo("completed");
        assertThat(read("/fulfillments/0/tracking/url")).isEqualTo("https://ups.test/1Z2");
        var back = post("returns", lines(3, "\"restock\": true") + ", \"reason\": \"too blue\"");
        assertThat(back.status()).isEqualTo(201);
        assertThat(back.at("/lines/0/restock")).isEqualTo("true");
        assertThat(read("/fulfillment_status")).isEqualTo("returned");
        assertThat(stock("/on_hand")).isEqualTo("10");
        assertThat(stock("/available")).isEqualTo("10");
        assertThat(read("/payment_status")).isEqualTo("paid");
    }

    @Test
    void a_paid_order_that_is_cancelled_gives_everything_back() {
        shop.done(shop.asStaff("POST", order + "/cancel", "{}"));
        settle();
        assertThat(read("/payment_status")).isEqualTo("refunded");
        assertThat(read("/lines/0/refunded")).isEqualTo("3");
        assertThat(stock("/available")).isEqualTo("10");
        assertThat(send("fulfillments", "{" + lines(1, "") + "}").status()).isEqualTo(409);
    }

    @Test
    void what_is_set_aside_is_taken_as_it_ships_and_shown_until_when_it_can_be() {
        shop.capturingOnShipment();
        placeAnother("tok_ok", "sandbox");
        assertThat(read("/payment_status")).isEqualTo("authorized");
        assertThat(read("/payments/0/authorized_until")).startsWith("2026-03-09T");
        assertThat(post("fulfillments", lines(1, "")).status()).isEqualTo(201);
        settle();
        assertThat(read("/payment_status")).isEqualTo("partially_paid");
        assertThat(read("/payments/0/captured/amount")).isEqualTo("2500");
        assertThat(read("/captures/0/status")).isEqualTo("succeeded");
        var part = send("captures", "{\"amount\": {\"amount\": 1, \"currency\": \"USD\"}}");
        assertThat(part.status()).isEqualTo(201);
        assertThat(send("captures", "{" + lines(3, "") + "}").status()).isEqualTo(409);
        post("fulfillments", lines(2, ""));
        assertThat(read("/status")).isEqualTo("confirmed");
        settle();
        assertThat(read("/payment_status")).isEqualTo("paid");
        assertThat(read("/status")).isEqualTo("completed");
        assertThat(read("/payments/0/captured/amount")).isEqualTo(read("/totals/gross/amount"));
        assertThat(send("captures", "{}").at("/code")).isEqualTo("conflict");
    }

    @Test
    void money_that_comes_from_outside_is_noted_in_parts() {
        placeAnother("", "manual");
        assertThat(read("/payment_status")).isEqualTo("not_paid");
        assertThat(read("/hold_expires_at")).startsWith("2026-03-09T");
        assertThat(send("fulfillments", "{" + lines(1, "") + "}").status()).isEqualTo(409);
        var first = send("payments", received(1000));
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.at("/captured/amount")).isEqualTo("1000");
        assertThat(read("/payment_status")).isEqualTo("partially_paid");
        assertThat(read("/status")).isEqualTo("confirmed");
        var due = Integer.parseInt(read("/totals/gross/amount"));
        assertThat(send("payments", received(due)).at("/code")).isEqualTo("order_not_payable");
        assertThat(send("payments", received(due - 1000)).at("/status")).isEqualTo("captured");
        assertThat(read("/payment_status")).isEqualTo("paid");
        var refund = post("refunds", lines(1, "") + ", \"reason\": \"broken\"");
        assertThat(refund.at("/status")).isEqualTo("succeeded");
        assertThat(read("/payment_status")).isEqualTo("partially_refunded");
    }

    private static String received(int amount) {
        return "{\"amount\": {\"amount\": %d, \"currency\": \"USD\"}, \"reference\": \"R1\"}"
                .formatted(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"refunds", "fulfillments", "returns", "captures", "payments"})
    void without_a_key_nothing_is_done(String what) {
        var reply = shop.send(shop.asStaff("POST", order + "/" + what, "{}"));
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.at("/code")).isEqualTo("malformed_request");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "refunds|{}|[/reason required]",
                "refunds|{\"reason\": \"x\"}|[/lines required]",
                "refunds|{\"reason\": \"x\", \"lines\": [{\"line_id\": \"a\"}]}|[/lines/0/line_id bad_format, /lines/0/quantity required]",
                "refunds|{\"reason\": \"x\", \"extra\": {\"amount\": -1, \"currency\": \"USD\"}}|[/extra/amount too_small]",
                "refunds|{\"reason\": \"x\", \"extra\": {\"amount\": 1, \"currency\": \"EUR\"}}|[/extra/currency not_allowed]",
                "refunds|{\"reason\": \"x\", \"amount\": 1, \"extra\": null}|[/amount unknown_field]",
                "captures|{\"amount\": 1, \"lines\": []}|[/amount wrong_type, /lines too_short]",
                "payments|{}|[/amount required, /reference required]",
                "payments|{\"amount\": {\"amount\": 0, \"currency\": \"USD\"}, \"reference\": \"x\"}|[/amount too_small]",
                "fulfillments|{\"lines\": []}|[/lines too_short]",
                "fulfillments|{\"lines\": [{\"line_id\": \"line_01J0000000000000000000000A\", \"quantity\": 1}]}|[/lines/0/line_id not_allowed]",
                "fulfillments|{\"tracking\": {\"url\": \"javascript:1\"}}|[/lines required, /tracking/number required, /tracking/url bad_format]",
                "returns|{\"lines\": [{\"line_id\": \"line_01J0000000000000000000000A\", \"quantity\": 0, \"restock\": 1}]}|[/lines/0/restock wrong_type, /lines/0/quantity too_small, /reason required]"
            })
    void what_is_not_valid_is_told_where(String what, String body, String faults) {
        var reply = send(what, body);
        assertThat(reply.status()).as(reply.body()).isEqualTo(422);
        assertThat(reply.faults().toString().replaceAll("[\\[\\]]", "").split(", "))
                .containsExactlyInAnyOrder(faults.replaceAll("[\\[\\]]", "").split(", "));
    }

    @Test
    void another_version_than_the_caller_saw_is_refused() {
        var sent =
                shop.asStaff("POST", order + "/fulfillments", "{" + lines(1, "") + "}")
                        .header("Idempotency-Key", "version")
                        .header("If-Match", "\"v1.0\"");
        assertThat(shop.send(sent).status()).isEqualTo(412);
    }

    @Test
    void who_may_only_read_orders_moves_neither_money_nor_goods() {
        var support = new HashMap<>(shop.staff);
        support.put("cognito:groups", "[support]");
        for (var what :
                new String[] {"refunds", "fulfillments", "returns", "captures", "payments"}) {
            var sent = new Sent("POST", order + "/" + what).byToken(support).body("{}");
            assertThat(shop.send(sent).status()).isEqualTo(403);
        }
        assertThat(shop.send(new Sent("GET", order).byToken(support)).status()).isEqualTo(200);
    }

    private Reply post(String what, String members) {
        return send(what, "{" + members + "}");
    }

    private Reply send(String what, String body) {
        return shop.send(
                shop.asStaff("POST", order + "/" + what, body)
                        .header("Idempotency-Key", KeyedRequests.name()));
    }

    private String lines(int quantity, String more) {
        return "\"lines\": [{\"line_id\": \"%s\", \"quantity\": %d%s}]"
                .formatted(line, quantity, more.isEmpty() ? "" : ", " + more);
    }

    private void settle() {
        shop.settle(order.substring(order.lastIndexOf('/') + 1));
    }

    private String read(String pointer) {
        return shop.done(new Sent("GET", order).byToken(shop.staff)).at(pointer);
    }

    private String stock(String pointer) {
        return shop.done(new Sent("GET", "/admin/v1/stock/MUG").byToken(shop.staff)).at(pointer);
    }
}
