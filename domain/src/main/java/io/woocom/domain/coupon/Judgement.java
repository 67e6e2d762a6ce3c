package io.woocom.domain.coupon;

import io.woocom.domain.shared.Money;
import java.util.List;

/// What a coupon does for a cart, in words that a shopper understands.
public sealed interface Judgement {

    String detail();

    /// So much off each line; they sum to the discount.
    record Applies(List<Money> each, Money discount, boolean freesShipping, String detail)
            implements Judgement {
        public Applies {
            each = List.copyOf(each);
        }
    }

    /// Nothing, because of the cart, the day, or the merchant.
    record DoesNotApply(String detail) implements Judgement {}

    /// Nothing, because a limit is reached.
    record UsedUp(String detail) implements Judgement {}
}
