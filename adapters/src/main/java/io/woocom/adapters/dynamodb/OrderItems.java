package io.woocom.adapters.dynamodb;

import io.woocom.domain.cart.CartId;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.coupon.CouponCode;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.inventory.LocationId;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.OrderStatus;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.ordering.SaleTerms;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.shared.Revision;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;

/// Orders as attributes; their contacts are items of their own.
final class OrderItems {

    private OrderItems() {}

    static Attributes body(Order order) {
        var amounts = new Amounts(order.currency());
        return status(order.status())
                .text("id", order.id().value())
                .text("owner", order.owner().id())
                .text("cart", order.cart().value())
                .text("channel", order.channel().value())
                .text("currency", order.currency().getCurrencyCode())
                .text("locale", order.locale().toLanguageTag())
                .list("lines", order.lines(), line -> OrderLineItems.line(line, amounts))
                .map("totals", TotalsItems.totals(order.totals(), amounts))
                .map("shipping", order.shipping(), method -> shipping(method, amounts))
                .map("terms", terms(order.terms()))
                .list(
                        "payments",
                        order.payments(),
                        payment -> PaymentItems.payment(payment, amounts))
                .list("captures", order.captures(), one -> DealingItems.capture(one, amounts))
                .list("refunds", order.refunds(), refund -> DealingItems.refund(refund, amounts))
                .list("fulfillments", order.fulfillments(), DealingItems::fulfillment)
                .list("returns", order.returns(), DealingItems::received)
                .list("takes", order.takes(), OrderItems::take)
                .time("placed_at", order.placedAt())
                .list("timeline", order.timeline(), event -> OrderEventItems.event(event, amounts));
    }

    static Order order(Item body, Revision revision) {
        var amounts = new Amounts(Currency.getInstance(body.text("currency")));
        return new Order(
                new OrderId(body.text("id")),
                Owner.of(body.text("owner")),
                new CartId(body.text("cart")),
                new ChannelId(body.text("channel")),
                amounts.currency(),
                Locale.forLanguageTag(body.text("locale")),
                status(body),
                body.list("lines").stream()
                        .map(line -> OrderLineItems.line(line, amounts))
                        .toList(),
                TotalsItems.totals(body.map("totals"), amounts),
                body.findMap("shipping").map(method -> shipping(method, amounts)),
                body.findMap("terms").map(OrderItems::terms).orElse(SaleTerms.UNKNOWN),
                body.list("payments").stream()
                        .map(payment -> PaymentItems.payment(payment, amounts))
                        .toList(),
                body.list("captures").stream()
                        .map(one -> DealingItems.capture(one, amounts))
                        .toList(),
                body.list("refunds").stream()
                        .map(refund -> DealingItems.refund(refund, amounts))
                        .toList(),
                body.list("fulfillments").stream().map(DealingItems::fulfillment).toList(),
                body.list("returns").stream().map(DealingItems::received).toList(),
                body.list("takes").stream().map(OrderItems::take).toList(),
                body.time("placed_at"),
                body.list("timeline").stream()
                        .map(event -> OrderEventItems.event(event, amounts))
                        .toList(),
                revision);
    }

    private static Attributes status(OrderStatus status) {
        return switch (status) {
            case OrderStatus.Pending(var until) ->
                    new Attributes().text("status", "pending").time("hold_until", until);
            case OrderStatus.Confirmed _ -> new Attributes().text("status", "confirmed");
            case OrderStatus.Completed _ -> new Attributes().text("status", "completed");
            case OrderStatus.Cancelled(var reason) ->
                    new Attributes().text("status", "cancelled").text("reason", reason.name());
        };
    }

    private static OrderStatus status(Item body) {
        var status = body.text("status");
        return switch (status) {
            case "pending" -> new OrderStatus.Pending(body.time("hold_until"));
            case "confirmed" -> new OrderStatus.Confirmed();
            case "completed" -> new OrderStatus.Completed();
            case "cancelled" ->
                    new OrderStatus.Cancelled(CancelReason.valueOf(body.text("reason")));
            default -> throw new IllegalStateException("no order is " + status);
        };
    }

    private static Attributes shipping(ShippingMethod method, Amounts amounts) {
        return new Attributes()
                .text("id", method.id().value())
                .text("name", method.name())
                .number("price", amounts.number(method.price()))
                .text("estimate", method.deliveryEstimate())
                .flag("pickup", method.pickup());
    }

    private static ShippingMethod shipping(Item method, Amounts amounts) {
        return new ShippingMethod(
                new ShippingMethodId(method.text("id")),
                method.text("name"),
                amounts.money(method, "price"),
                method.text("estimate"),
                method.flag("pickup"));
    }

    private static Attributes terms(SaleTerms terms) {
        return new Attributes()
                .text("time_zone", terms.timeZone().getId())
                .text("country", terms.country())
                .texts("coupons", terms.coupons().stream().map(CouponCode::value).toList());
    }

    private static SaleTerms terms(Item terms) {
        return new SaleTerms(
                ZoneId.of(terms.text("time_zone")),
                terms.findText("country"),
                terms.texts("coupons").stream().map(CouponCode::new).toList());
    }

    private static Attributes take(Take take) {
        var elsewhere =
                Optional.of(take.location()).filter(place -> !place.equals(LocationId.DEFAULT));
        return new Attributes()
                .text("variant", take.variant().value())
                .text("location", elsewhere.map(LocationId::value))
                .count("bucket", take.bucket())
                .number("quantity", take.quantity())
                .flag("backordered", take.backordered());
    }

    private static Take take(Item take) {
        return new Take(
                new VariantId(take.text("variant")),
                take.findText("location").map(LocationId::new).orElse(LocationId.DEFAULT),
                take.count("bucket"),
                take.integer("quantity"),
                take.flag("backordered"));
    }
}
