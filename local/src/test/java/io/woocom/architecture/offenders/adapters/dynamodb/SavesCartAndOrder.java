package io.woocom.architecture.offenders.adapters.dynamodb;

import io.woocom.domain.cart.Cart;
import io.woocom.domain.ordering.Order;

public record SavesCartAndOrder(Cart cart, Order order) {}
