package io.woocom.domain.cart;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.customer.Contact;
import io.woocom.domain.customer.ContactFixture;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Quantity;
import io.woocom.domain.shared.SettableClock;
import java.time.Instant;
import java.util.Currency;
import java.util.Locale;

/// Carts for tests, said in the shop's words: `aCart().of(guest).with(2, mug)`.
public final class CartFixture {

    private static final CountingIds IDS = new CountingIds();

    private final CartId id = CartId.next(IDS);
    private Owner owner = ContactFixture.aGuest();
    private Instant at = SettableClock.MORNING;
    private Cart cart = open();

    private CartFixture() {}

    public static CartFixture aCart() {
        return new CartFixture();
    }

    public static VariantId aVariant() {
        return VariantId.next(IDS);
    }

    /// To be said first.
    public CartFixture of(Owner somebody) {
        owner = somebody;
        cart = open();
        return this;
    }

    /// To be said before lines are added.
    public CartFixture openedAt(Instant instant) {
        at = instant;
        cart = open();
        return this;
    }

    public CartFixture with(int quantity, VariantId variant) {
        cart =
                cart.add(LineId.next(IDS), ProductId.next(IDS), variant, new Quantity(quantity), at)
                        .state();
        return this;
    }

    public CartFixture reaching(Contact contact) {
        cart = cart.reach(contact, at).state();
        return this;
    }

    /// Never saved.
    public Cart build() {
        return cart;
    }

    /// As a change to save.
    public Change<Cart, CartEvent> opened() {
        return Change.to(cart);
    }

    private Cart open() {
        return Cart.open(id, owner, Currency.getInstance("USD"), Locale.US, at);
    }
}
