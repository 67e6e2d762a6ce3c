package io.woocom.domain.coupon;

import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Rate;
import java.math.BigDecimal;

/// What a coupon gives.
public sealed interface Worth {

    /// So much of every eligible line, rounded half up once for all of them together.
    record Percent(Rate rate) implements Worth {
        public Percent {
            if (rate.isZero() || rate.value().compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("a coupon takes up to 100 % off, not " + rate);
            }
        }
    }

    /// So much of the eligible lines together, in the price basis of the store.
    record Fixed(Money amount) implements Worth {
        public Fixed {
            if (!amount.isPositive()) {
                throw new IllegalArgumentException("a coupon takes something off, not " + amount);
            }
        }
    }

    /// Whatever the chosen way of shipping costs.
    record FreeShipping() implements Worth {}
}
