package io.woocom.architecture.offenders.domain.shared;

import io.woocom.domain.cart.CartId;

public record KnowsACart(CartId cart) {}
