package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderLine;
import io.woocom.domain.ordering.OrderStatus;
import io.woocom.domain.ordering.Orders;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An order, alone and in lists.
public final class OrderShape {

    private OrderShape() {}

    public static Map<String, @Nullable Object> store(Orders.WithContact found) {
        var order = found.order();
        return members(found)
                .and(
                        "refunds",
                        order.refunds().stream()
                                .map(one -> DealingShape.shown(one).tree())
                                .toList())
                .and(
                        "returns",
                        order.returns().stream()
                                .map(one -> DealingShape.shown(one).tree())
                                .toList())
                .tree();
    }

    /// With its owner, its full timeline and the reasons that staff gave.
    public static Map<String, @Nullable Object> admin(Orders.WithContact found) {
        var order = found.order();
        return members(found)
                .and("customer_id", order.owner() instanceof Owner.Customer own ? own.id() : null)
                .and("refunds", order.refunds().stream().map(DealingShape::refund).toList())
                .and("returns", order.returns().stream().map(DealingShape::received).toList())
                .and("timeline", order.timeline().stream().map(TimelineShape::of).toList())
                .tree();
    }

    private static Members members(Orders.WithContact found) {
        var order = found.order();
        return heading(order)
                .and("lines", order.lines().stream().map(OrderShape::line).toList())
                .and("contact", found.contact().map(ContactShape::of))
                .and("shipping_option", order.shipping().map(ShippingShape::of))
                .and("totals", TotalsShape.of(order.totals()))
                .and("payments", order.payments().stream().map(PaymentShape::of).toList())
                .and(
                        "fulfillments",
                        order.fulfillments().stream().map(DealingShape::fulfillment).toList())
                .and("captures", order.captures().stream().map(DealingShape::capture).toList())
                .and("hold_expires_at", order.holdUntil().map(Values::time))
                .and("placed_at", Values.time(order.placedAt()));
    }

    private static Members heading(Order order) {
        return Members.of("id", order.id().value())
                .and("order_number", order.id().number().toString())
                .and("status", status(order.status()))
                .and("payment_status", Values.name(order.paymentStatus()))
                .and("fulfillment_status", Values.name(order.fulfillmentStatus()))
                .and("currency", order.currency().getCurrencyCode());
    }

    private static String status(OrderStatus status) {
        return switch (status) {
            case OrderStatus.Pending _ -> "pending";
            case OrderStatus.Confirmed _ -> "confirmed";
            case OrderStatus.Completed _ -> "completed";
            case OrderStatus.Cancelled _ -> "cancelled";
        };
    }

    private static Object line(OrderLine line) {
        return Members.of("id", line.id().value())
                .and("variant_id", line.variant().value())
                .and("product_id", line.product().value())
                .and("sku", line.sku())
                .and("title", line.title())
                .and("quantity", line.quantity().value())
                .and("unit_price", Values.money(line.unitPrice()))
                .and("discount", Values.money(line.discount()))
                .and("net", Values.money(line.net()))
                .and("tax", Values.money(line.tax()))
                .and("gross", Values.money(line.gross()))
                .and("total", Values.money(line.total()))
                .and("cancelled", line.units().cancelled())
                .and("shipped", line.units().shipped())
                .and("returned", line.units().returned())
                .and("refunded", line.units().refunded())
                .tree();
    }
}
