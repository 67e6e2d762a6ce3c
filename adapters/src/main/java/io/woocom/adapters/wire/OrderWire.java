package io.woocom.adapters.wire;

import io.woocom.adapters.json.Fields;
import io.woocom.adapters.json.Json;
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
                            PaymentWire.data(after, id).with("decline_code", code));
            case OrderEvent.PaymentVoided(var id, var _) ->
                    told("payment.voided", event, PaymentWire.data(after, id));
            case OrderEvent.PaymentExpired(var id, var _) ->
                    told("payment.expired", event, PaymentWire.data(after, id));
            case OrderEvent.RefundSucceeded(var refund, var id, var amount, var _) ->
                    told(
                            "refund.succeeded",
                            event,
                            PaymentWire.data(after, id)
                                    .with("refund_id", refund.value())
                                    .with("refund_amount", Wire.money(amount)));
        };
    }

    private static WireEvent told(String type, OrderEvent event, Fields data) {
        return new WireEvent(type, event.at(), Json.write(data.tree()));
    }

    private static WireEvent order(String type, OrderEvent event, Order order) {
        var data =
                new Fields()
                        .with("order_id", order.id().value())
                        .with("order_number", order.id().number().toString())
                        .with("cart_id", order.cart().value())
                        .with("customer_id", customer(order.owner()))
                        .with("status", OrderList.Entry.of(order).status())
                        .with("payment_status", Wire.word(order.paymentStatus()))
                        .with("fulfillment_status", Wire.word(order.fulfillmentStatus()))
                        .with("currency", order.currency().getCurrencyCode())
                        .with("totals", totals(order.totals()))
                        .with("lines", order.lines().stream().map(OrderWire::line).toList())
                        .with("hold_expires_at", order.holdUntil().map(Wire::time).orElse(null))
                        .with("placed_at", Wire.time(order.placedAt()));
        return told(type, event, data);
    }

    private static @Nullable String customer(Owner owner) {
        return switch (owner) {
            case Owner.Guest _ -> null;
            case Owner.Customer(var customer) -> customer.value();
        };
    }

    private static Map<String, @Nullable Object> totals(Totals totals) {
        return new Fields()
                .with("subtotal", Wire.money(totals.subtotal()))
                .with("discount", Wire.money(totals.discount()))
                .with("shipping", Wire.money(totals.shipping()))
                .with("net", Wire.money(totals.net()))
                .with("tax", Wire.money(totals.tax()))
                .with("gross", Wire.money(totals.gross()))
                .tree();
    }

    private static Map<String, @Nullable Object> line(OrderLine line) {
        return new Fields()
                .with("line_id", line.id().value())
                .with("variant_id", line.variant().value())
                .with("sku", line.sku())
                .with("quantity", line.quantity().value())
                .with("unit_price", Wire.money(line.unitPrice()))
                .with("total", Wire.money(line.total()))
                .with("cancelled", line.cancelled())
                .with("shipped", line.shipped())
                .tree();
    }
}
