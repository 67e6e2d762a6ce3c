package io.woocom.local.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A guest buys: from an empty cart to an order that is paid by events.
class PurchaseTest {

    private final Visitor staff = Visitor.admin();
    private final Visitor guest = Visitor.guest();

    @Test
    void an_order_is_answered_pending_and_becomes_paid_by_itself() {
        Purchase.offer(staff, "LAMP-1", 4500, 10);
        var purchase = Purchase.of(guest, "LAMP-1", 2);

        var placed = purchase.checkout("tok_ok").expect(201);
        assertThat(placed.text("status")).isEqualTo("pending");
        assertThat(placed.headers().get("location"))
                .isEqualTo("/store/v1/orders/" + placed.text("id"));

        var paid = purchase.orderOnce(placed.text("id"), "paid");
        assertThat(paid.text("status")).isEqualTo("confirmed");
        assertThat(paid.number("payments.0.captured.amount"))
                .isEqualTo(paid.number("totals.gross.amount"));
        var stock = staff.get("/admin/v1/stock/LAMP-1").expect(200);
        assertThat(
                        List.of(
                                stock.number("on_hand"),
                                stock.number("reserved"),
                                stock.number("available")))
                .containsExactly(10L, 2L, 8L);
    }

    @Test
    void whoever_brings_no_token_is_told_so_by_a_problem() {
        var nobody = new Visitor(RunningShop.address(), "");

        assertThat(nobody.get("/store/v1/products").expect(401).text("code"))
                .isEqualTo("unauthenticated");
        assertThat(nobody.post("/store/v1/carts", "{}").expect(401).text("code"))
                .isEqualTo("unauthenticated");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tok_error_once",
                "tok_timeout_charged",
                "tok_timeout_not_charged",
                "tok_slow"
            })
    void a_provider_that_misbehaves_is_paid_once_in_the_end(String token) {
        var sku = "SKU-" + token;
        Purchase.offer(staff, sku, 1000, 5);
        var purchase = Purchase.of(guest, sku, 1);

        var paid = purchase.orderOnce(purchase.checkout(token).expect(201).text("id"), "paid");

        assertThat(paid.list("payments")).hasSize(1);
        assertThat(paid.number("payments.0.captured.amount"))
                .isEqualTo(paid.number("totals.gross.amount"));
    }

    @Test
    void a_declined_card_keeps_the_goods_and_another_may_be_tried() {
        Purchase.offer(staff, "VASE-1", 3000, 3);
        var purchase = Purchase.of(guest, "VASE-1", 1);
        var order = purchase.checkout("tok_declined").expect(201).text("id");

        var failed = purchase.orderOnce(order, "failed");
        assertThat(failed.text("status")).isEqualTo("pending");
        assertThat(failed.text("payments.0.decline.code")).isEqualTo("card_declined");
        assertThat(staff.get("/admin/v1/stock/VASE-1").number("reserved")).isEqualTo(1);

        guest.post(
                        "/store/v1/orders/" + order + "/payments",
                        "{\"provider\": \"sandbox\", \"token\": \"tok_ok\"}")
                .expect(201);
        var paid = purchase.orderOnce(order, "paid");
        assertThat(paid.text("status")).isEqualTo("confirmed");
        assertThat(paid.list("payments")).hasSize(2);
        guest.post(
                        "/store/v1/orders/" + order + "/payments",
                        "{\"provider\": \"sandbox\", \"token\": \"tok_ok\"}")
                .expect(409);
    }

    @Test
    void a_cancelled_order_gives_goods_and_money_back() {
        Purchase.offer(staff, "BOWL-1", 2500, 4);
        var purchase = Purchase.of(guest, "BOWL-1", 3);
        var order = purchase.checkout("tok_ok").expect(201).text("id");
        purchase.orderOnce(order, "paid");

        assertThat(
                        guest.post("/store/v1/orders/" + order + "/cancel", "{}")
                                .expect(200)
                                .text("status"))
                .isEqualTo("cancelled");

        var refunded = purchase.orderOnce(order, "refunded");
        assertThat(refunded.number("payments.0.refunded.amount"))
                .isEqualTo(refunded.number("totals.gross.amount"));
        assertThat(staff.get("/admin/v1/stock/BOWL-1").number("available")).isEqualTo(4);
    }

    @Test
    void a_repeated_checkout_is_answered_with_the_first_order() {
        Purchase.offer(staff, "DESK-1", 9900, 5);
        var purchase = Purchase.of(guest, "DESK-1", 1);
        var total = purchase.cartNow().number("totals.gross.amount");

        var first = purchase.checkout("tok_ok", total, "once").expect(201);
        var again = purchase.checkout("tok_ok", total, "once").expect(201);

        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(again.headers().get("idempotent-replayed")).isEqualTo("true");
        assertThat(purchase.checkout("tok_ok", total + 1, "once").expect(422).text("code"))
                .isEqualTo("idempotency_key_reused");
        assertThat(purchase.checkout("tok_ok", total, "twice").expect(409).text("code"))
                .isEqualTo("conflict");
        assertThat(staff.get("/admin/v1/stock/DESK-1").number("reserved")).isEqualTo(1);
    }

    @Test
    void a_changed_price_orders_nothing_and_shows_the_new_total() {
        Purchase.offer(staff, "RUG-1", 8000, 5);
        var purchase = Purchase.of(guest, "RUG-1", 1);

        var refused = purchase.checkout("tok_ok", 1, "wrong").expect(409);

        assertThat(refused.text("code")).isEqualTo("price_changed");
        assertThat(refused.number("totals.gross.amount"))
                .isEqualTo(purchase.cartNow().number("totals.gross.amount"));
        assertThat(staff.get("/admin/v1/stock/RUG-1").number("reserved")).isZero();
    }

    @Test
    void everything_that_happened_stands_in_the_event_log_in_order() {
        Purchase.offer(staff, "JUG-1", 1200, 5);
        var purchase = Purchase.of(guest, "JUG-1", 1);
        var order = purchase.checkout("tok_ok").expect(201).text("id");

        var types =
                await().atMost(Duration.ofSeconds(15))
                        .until(() -> typesOf(order), all -> all.size() >= 3);

        assertThat(types).containsExactly("order.placed", "payment.captured", "order.confirmed");
    }

    @Test
    void an_order_is_found_in_the_lists_of_its_owner_and_of_staff() {
        Purchase.offer(staff, "HOOK-1", 700, 5);
        var purchase = Purchase.of(guest, "HOOK-1", 1);
        var order = purchase.checkout("tok_ok").expect(201).text("id");

        await().atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> {
                    assertThat(idsOf(guest.get("/store/v1/orders"))).containsExactly(order);
                    assertThat(idsOf(staff.get("/admin/v1/orders?status=confirmed&limit=100")))
                            .contains(order);
                });
    }

    private List<Object> typesOf(String order) {
        var types = new java.util.ArrayList<Object>();
        var next = "";
        while (true) {
            var page = staff.get("/admin/v1/events?limit=100" + next).expect(200);
            for (var event : page.list("data")) {
                var members = (Map<?, ?>) event;
                if (order.equals(members.get("subject"))) {
                    types.add(java.util.Objects.requireNonNull(members.get("type")));
                }
            }
            if (!page.flag("page.has_more")) {
                return types;
            }
            next = "&after=" + page.text("page.next_cursor");
        }
    }

    private static List<Object> idsOf(Reply page) {
        return page.expect(200).list("data").stream()
                .map(order -> java.util.Objects.requireNonNull(((Map<?, ?>) order).get("id")))
                .map(Object.class::cast)
                .toList();
    }
}
