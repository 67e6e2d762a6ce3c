package io.woocom.domain.cart;

import java.time.Instant;

/// What happened to a cart that others want to know.
public sealed interface CartEvent {

    CartId cart();

    Instant at();

    /// Everything in it went into another cart.
    record Merged(CartId cart, CartId into, Instant at) implements CartEvent {}
}
