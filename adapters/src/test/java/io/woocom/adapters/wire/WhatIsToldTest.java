package io.woocom.adapters.wire;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.cart.CartFixture.aVariant;
import static io.woocom.domain.customer.ContactFixture.aCustomer;
import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.adapters.json.Json;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderEvent;
import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment.Decline;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.CountingIds;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The shapes that the interface description promises.
class WhatIsToldTest {

    @Test
    void an_order_tells_its_state_and_not_who_bought() {
        var cart = aCart().of(aCustomer()).build();
        var data = data(anOrder().from(cart).with(2, aVariant()).placed()).getFirst();
        assertThat(data)
                .containsOnlyKeys(
                        "order_id",
                        "order_number",
                        "cart_id",
                        "customer_id",
                        "status",
                        "payment_status",
                        "fulfillment_status",
                        "currency",
                        "totals",
                        "lines",
                        "hold_expires_at",
                        "placed_at")
                .containsEntry("status", "pending")
                .containsEntry("payment_status", "not_paid")
                .containsEntry("customer_id", cart.owner().id())
                .containsEntry("hold_expires_at", "2026-03-02T09:15:00.000Z");
        assertThat(data.get("totals"))
                .extracting("gross")
                .isEqualTo(Map.of("amount", 2_000L, "currency", "USD"));
    }

    @Test
    void a_guest_is_not_named() {
        assertThat(data(anOrder().placed()).getFirst()).containsEntry("customer_id", null);
    }

    @Test
    void a_captured_payment_tells_its_amounts_and_confirms_the_order() {
        var order = anOrder().paying().placed().state();
        var paid = new Outcome.Captured(order.totals().gross());
        var payment = order.payments().getFirst();
        var change = order.settle(payment.id(), paid, new CountingIds(), MORNING);
        assertThat(types(change)).containsExactly("payment.captured", "order.confirmed");
        assertThat(data(change).getFirst())
                .containsEntry("status", "captured")
                .containsEntry("payment_status", "paid")
                .containsEntry("captured", Map.of("amount", 1_000L, "currency", "USD"))
                .containsEntry("decline_code", null);
    }

    @Test
    void a_declined_payment_tells_why_and_no_token() {
        var order = anOrder().paying().placed().state();
        var no = new Outcome.Declined(new Decline("insufficient_funds", "no money", true));
        var payment = order.payments().getFirst();
        var change = order.settle(payment.id(), no, new CountingIds(), MORNING);
        assertThat(data(change).getFirst())
                .containsEntry("decline_code", "insufficient_funds")
                .containsEntry("status", "failed");
        assertThat(Json.write(data(change).getFirst())).doesNotContain("tok_");
    }

    @Test
    void a_count_tells_the_difference_and_the_state() {
        var change = Stock.untracked(aVariant()).count(7, true, "opening count", MORNING);
        var told = StockWire.of(change.events().getFirst(), change.state());
        assertThat(told.type()).isEqualTo("stock.adjusted");
        assertThat(Json.object(told.data()))
                .containsEntry("delta", 7L)
                .containsEntry("on_hand", 7L)
                .containsEntry("available", 7L)
                .containsEntry("backorderable", true)
                .containsEntry("location_id", "loc_default");
    }

    @Test
    void a_merged_cart_tells_into_which() {
        var into = aCart().build().id();
        var change = aCart().build().mergedInto(into, MORNING);
        assertThat(Json.object(CartWire.of(change.events().getFirst()).data()))
                .containsEntry("into_cart_id", into.value())
                .containsEntry("status", "merged");
    }

    private static List<String> types(Change<Order, OrderEvent> change) {
        return change.events().stream()
                .map(event -> OrderWire.of(event, change.state()).type())
                .toList();
    }

    private static List<Map<String, @Nullable Object>> data(Change<Order, OrderEvent> change) {
        return change.events().stream()
                .map(event -> Json.object(OrderWire.of(event, change.state()).data()))
                .toList();
    }
}
