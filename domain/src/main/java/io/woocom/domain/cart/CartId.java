package io.woocom.domain.cart;

import io.woocom.domain.shared.Ids;

/// A cart.
public record CartId(String value) {

    public static final String PREFIX = "cart_";

    public CartId {
        Ids.checked(PREFIX, value);
    }

    public static CartId next(Ids ids) {
        return new CartId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
