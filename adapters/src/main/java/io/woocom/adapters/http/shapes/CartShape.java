package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.cart.Cart;
import io.woocom.domain.cart.CartQuote;
import io.woocom.domain.cart.CartStatus;
import io.woocom.domain.shared.Problem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A cart as it stands at this moment.
public final class CartShape {

    private CartShape() {}

    public static Map<String, @Nullable Object> of(CartQuote quote) {
        var cart = quote.cart();
        return Members.of("id", cart.id().value())
                .and("status", status(quote))
                .and("currency", cart.currency().getCurrencyCode())
                .and("lines", quote.lines().stream().map(CartShape::line).toList())
                .and("coupons", List.of())
                .and("contact", cart.contact().map(ContactShape::of))
                .and("shipping_option", quote.shipping().map(ShippingShape::of))
                .and("totals", TotalsShape.of(quote.totals()))
                .and("problems", notes(quote.problems()))
                .and("can_checkout", quote.canCheckout())
                .and("expires_at", Values.time(cart.expiresAt()))
                .tree();
    }

    /// What was put into it, without what it would cost now.
    public static Map<String, @Nullable Object> kept(Cart cart) {
        return Members.of("id", cart.id().value())
                .and("currency", cart.currency().getCurrencyCode())
                .and(
                        "lines",
                        cart.lines().stream()
                                .map(line ->
                                        Members.of("variant_id", line.variant().value())
                                                .and("product_id", line.product().value())
                                                .and("quantity", line.quantity().value())
                                                .tree())
                                .toList())
                .and("contact", cart.contact().map(ContactShape::of))
                .and("created_at", Values.time(cart.createdAt()))
                .and("expires_at", Values.time(cart.expiresAt()))
                .tree();
    }

    private static String status(CartQuote quote) {
        return switch (quote.cart().status()) {
            case CartStatus.Active _ -> quote.active() ? "active" : "expired";
            case CartStatus.Merged _ -> "merged";
            case CartStatus.Ordered _ -> "ordered";
        };
    }

    private static Object line(CartQuote.Line line) {
        var price = line.price();
        return Members.of("id", line.line().id().value())
                .and("variant_id", line.line().variant().value())
                .and("product_id", line.line().product().value())
                .and("sku", line.sku())
                .and("title", line.title())
                .and("quantity", line.line().quantity().value())
                .and("unit_price", Values.money(price.unitPrice()))
                .and("subtotal", Values.money(price.subtotal()))
                .and("discount", Values.money(price.discount()))
                .and("total", Values.money(price.total()))
                .and("net", Values.money(price.net()))
                .and("tax", Values.money(price.tax()))
                .and("gross", Values.money(price.gross()))
                .and("problems", notes(line.problems()))
                .tree();
    }

    private static List<?> notes(List<Problem> problems) {
        return problems.stream().map(CartShape::note).toList();
    }

    private static Object note(Problem problem) {
        var note =
                Members.of("code", problem.code())
                        .and("pointer", problem.pointer())
                        .and("detail", problem.detail());
        problem.available().ifPresent(units -> note.and("available", units));
        return note.tree();
    }
}
