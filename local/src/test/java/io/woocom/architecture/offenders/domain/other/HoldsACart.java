package io.woocom.architecture.offenders.domain.other;

import io.woocom.domain.cart.Cart;
import java.util.Optional;

public record HoldsACart(Optional<Cart> cart) {}
