package io.woocom.domain.cart;

/// What became of a cart. That it has expired is no status: its time says so by itself, and nobody
/// writes it down. `ORDERED`'s order carries the cart's id, so the two find each other.
public sealed interface CartStatus {

    record Active() implements CartStatus {}

    record Merged(CartId into) implements CartStatus {}

    /// `order` is the id of the order, as text: ordering knows carts, not the other way round.
    record Ordered(String order) implements CartStatus {}
}
