package io.woocom.adapters.dynamodb;

import io.woocom.domain.cart.Cart;
import io.woocom.domain.cart.CartCoupon;
import io.woocom.domain.cart.CartId;
import io.woocom.domain.cart.CartLine;
import io.woocom.domain.cart.CartStatus;
import io.woocom.domain.cart.LineId;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.coupon.CouponCode;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.shared.Quantity;
import io.woocom.domain.shared.Revision;
import java.util.Currency;
import java.util.Locale;

/// Carts as attributes.
final class CartItems {

    private CartItems() {}

    static Attributes body(Cart cart) {
        return status(cart.status())
                .text("id", cart.id().value())
                .text("owner", cart.owner().id())
                .text("channel", cart.channel().value())
                .text("currency", cart.currency().getCurrencyCode())
                .text("locale", cart.locale().toLanguageTag())
                .list("lines", cart.lines(), CartItems::line)
                .list("coupons", cart.coupons(), CartItems::coupon)
                .map("contact", cart.contact(), ContactItems::attributes)
                .text("shipping", cart.shipping().map(ShippingMethodId::value))
                .time("created_at", cart.createdAt())
                .time("expires_at", cart.expiresAt());
    }

    static Cart cart(Item body, Revision revision) {
        return new Cart(
                new CartId(body.text("id")),
                Owner.of(body.text("owner")),
                new ChannelId(body.text("channel")),
                Currency.getInstance(body.text("currency")),
                Locale.forLanguageTag(body.text("locale")),
                status(body),
                body.list("lines").stream().map(CartItems::line).toList(),
                body.list("coupons").stream().map(CartItems::coupon).toList(),
                body.findMap("contact").map(ContactItems::contact),
                body.findText("shipping").map(ShippingMethodId::new),
                body.time("created_at"),
                body.time("expires_at"),
                revision);
    }

    private static Attributes coupon(CartCoupon coupon) {
        return new Attributes()
                .text("id", coupon.id().value())
                .text("code", coupon.code().value())
                .flag("by_category", coupon.byCategory());
    }

    private static CartCoupon coupon(Item coupon) {
        return new CartCoupon(
                new CouponId(coupon.text("id")),
                new CouponCode(coupon.text("code")),
                coupon.flag("by_category"));
    }

    private static Attributes status(CartStatus status) {
        return switch (status) {
            case CartStatus.Active _ -> new Attributes().text("status", "active");
            case CartStatus.Merged(var into) ->
                    new Attributes().text("status", "merged").text("into", into.value());
            case CartStatus.Ordered(var order) ->
                    new Attributes().text("status", "ordered").text("order", order);
        };
    }

    private static CartStatus status(Item body) {
        var status = body.text("status");
        return switch (status) {
            case "active" -> new CartStatus.Active();
            case "merged" -> new CartStatus.Merged(new CartId(body.text("into")));
            case "ordered" -> new CartStatus.Ordered(body.text("order"));
            default -> throw new IllegalStateException("no cart is " + status);
        };
    }

    private static Attributes line(CartLine line) {
        return new Attributes()
                .text("id", line.id().value())
                .text("product", line.product().value())
                .text("variant", line.variant().value())
                .number("quantity", line.quantity().value())
                .number("buckets", line.buckets());
    }

    private static CartLine line(Item line) {
        return new CartLine(
                new LineId(line.text("id")),
                new ProductId(line.text("product")),
                new VariantId(line.text("variant")),
                new Quantity(line.integer("quantity")),
                line.integer("buckets"));
    }
}
