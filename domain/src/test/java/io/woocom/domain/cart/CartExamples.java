package io.woocom.domain.cart;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.customer.Address;
import io.woocom.domain.customer.Contact;
import io.woocom.domain.customer.Email;
import io.woocom.domain.customer.GuestId;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Quantity;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Carts by number: line 1 holds variant 1 of product 1.
final class CartExamples {

    static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    static final Currency USD = Currency.getInstance("USD");

    private static final Owner GUEST = new Owner.Guest(new GuestId(id("gst_", 1)));

    private CartExamples() {}

    static Cart aCart(CartLine... lines) {
        var open = Cart.open(cartId(1), GUEST, USD, Locale.US, MONDAY);
        return new Cart(
                open.id(),
                open.owner(),
                open.channel(),
                open.currency(),
                open.locale(),
                open.status(),
                List.of(lines),
                open.coupons(),
                open.contact(),
                open.shipping(),
                open.createdAt(),
                open.expiresAt(),
                open.revision());
    }

    static CartLine line(int number, int units) {
        return new CartLine(
                lineId(number),
                product(number),
                variant(number),
                new Quantity(units),
                CartLine.BUCKETS_AT_FIRST);
    }

    static Contact contactIn(String country) {
        var address =
                new Address(
                        "Ada",
                        Optional.empty(),
                        "1 Main Street",
                        Optional.empty(),
                        "Springfield",
                        Optional.of(country.equals("CA") ? "ON" : "NY"),
                        Optional.of("10001"),
                        country,
                        Optional.empty());
        return new Contact(new Email("ada@example.org"), address, address);
    }

    static ShippingMethod method(String name, long cents) {
        var id = new ShippingMethodId(id("shp_", name.length()));
        return new ShippingMethod(id, name, Money.of(cents, "USD"), "soon", false);
    }

    static CartId cartId(int number) {
        return new CartId(id("cart_", number));
    }

    static LineId lineId(int number) {
        return new LineId(id("line_", number));
    }

    static ProductId product(int number) {
        return new ProductId(id("prod_", number));
    }

    static VariantId variant(int number) {
        return new VariantId(id("var_", number));
    }

    private static String id(String prefix, int number) {
        return prefix + "%026d".formatted(number);
    }
}
