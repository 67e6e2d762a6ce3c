package io.woocom.domain.coupon;

import java.util.Optional;

/// How often a coupon may be used: in all, and by each buyer.
public record Limits(Optional<Integer> total, Optional<Integer> perCustomer) {

    public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

    public Limits {
        if (total.filter(most -> most < 1).isPresent()
                || perCustomer.filter(most -> most < 1).isPresent()) {
            throw new IllegalArgumentException("a coupon can be used at least once");
        }
    }
}
