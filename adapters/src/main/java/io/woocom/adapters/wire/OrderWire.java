package io.woocom.adapters.wire;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.Members;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderEvent;
import io.woocom.domain.ordering.OrderLine;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.pricing.Totals;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The events of orders, those of their payments and refunds included.
public final class OrderWire {

    private OrderWire() {}

    /// @param after the order after the change
    public static WireEvent of(OrderEvent event, Order after) {
        return switch (event) {
            case OrderEvent.Placed _ -> order("order.placed", event, after);
            case OrderEvent.Claimed _ -> order("order.claimed", event, after);
            case OrderEvent.Confirmed _ -> order("order.confirmed", event, after);
            case OrderEvent.Completed _ -> order("order.completed", event, after);
            case OrderEvent.Cancelled _ -> order("order.cancelled", event, after);
            case OrderEvent.PaymentCreated(var id, var _) ->
                    told("payment.created", event, PaymentWire.data(after, id));
            case OrderEvent.PaymentRequiresAction(var id, var _) ->
                    told("payment.requires_action", event, PaymentWire.data(after, id));
            case OrderEvent.PaymentAuthorized(var id, var _, var _) ->
                    told("payment.authorized", event, PaymentWire.data(after, id));
            case OrderEvent.PaymentCaptured(var id, var _, var _) ->
                    told("payment.captured", event, PaymentWire.data(after, id));
            case OrderEvent.PaymentDeclined(var id, var code, var _) ->
                    told(
                            "payment.declined",
                            event,
                            PaymentWire.data(after, id).and("decline_code", code));
            case OrderEvent.PaymentVoided(var id, var _) ->
                    told("payment.voided", event, PaymentWire.data(after, id));
            case OrderEvent.PaymentExpired(var id, var _) ->
                    told("payment.expired", event, PaymentWire.data(after, id));
            case OrderEvent.RefundSucceeded(var refund, var id, var amount, var _) ->
                    told(
                            "refund.succeeded",
                            event,
                            PaymentWire.data(after, id)
                                    .and("refund_id", refund.value())
                                    .and("refund_amount", Wire.money(amount)));
        };
    }

    private static WireEvent told(String type, OrderEvent event, Members data) {
        return new WireEvent(type, event.at(), Json.write(data.tree()));
    }

    private static WireEvent order(String type, OrderEvent event, Order order) {
        var data =
                Members.of("order_id", order.id().value())
                        .and("order_number", order.id().number().toString())
                        .and("cart_id", order.cart().value())
                        .and("customer_id", customer(order.owner()))
                        .and("status", OrderList.Entry.of(order).status())
                        .and("payment_status", Wire.word(order.paymentStatus()))
                        .and("fulfillment_status", Wire.word(order.fulfillmentStatus()))
                        .and("currency", order.currency().getCurrencyCode())
                        .and("totals", totals(order.totals()))
                        .and("lines", order.lines().stream().map(OrderWire::line).toList())
                        .and("hold_expires_at", order.holdUntil().map(Wire::time).orElse(null))
                        .and("placed_at", Wire.time(order.placedAt()));
        return told(type, event, data);
    }

    private static @Nullable String customer(Owner owner) {
        return switch (owner) {
            case Owner.Guest _ -> null;
            case Owner.Customer(var customer) -> customer.value();
        };
    }

    private static Map<String, @Nullable Object> totals(Totals totals) {
        return Members.of("subtotal", Wire.money(totals.subtotal()))
                .and("discount", Wire.money(totals.discount()))
                .and("shipping", Wire.money(totals.shipping()))
                .and("net", Wire.money(totals.net()))
                .and("tax", Wire.money(totals.tax()))
                .and("gross", Wire.money(totals.gross()))
                .tree();
    }

    private static Map<String, @Nullable Object> line(OrderLine line) {
        return Members.of("line_id", line.id().value())
                .and("variant_id", line.variant().value())
                .and("sku", line.sku())
                .and("quantity", line.quantity().value())
                .and("unit_price", Wire.money(line.unitPrice()))
                .and("total", Wire.money(line.total()))
                .and("cancelled", line.units().cancelled())
                .and("shipped", line.units().shipped())
                .tree();
    }
}
