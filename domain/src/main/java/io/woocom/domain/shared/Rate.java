package io.woocom.domain.shared;

import java.math.BigDecimal;

/// An exact share such as a tax rate: `0.0825` is 8.25 %. Between 0 and 10, at most eight decimals.
public record Rate(BigDecimal value) {

    public static final Rate NONE = new Rate(BigDecimal.ZERO);

    public Rate {
        value = value.stripTrailingZeros();
        if (value.signum() < 0 || value.compareTo(BigDecimal.TEN) > 0 || value.scale() > 8) {
            throw new IllegalArgumentException(
                    "a rate lies between 0 and 10 with at most 8 decimals, was " + value);
        }
    }

    public static Rate of(String decimal) {
        return new Rate(new BigDecimal(decimal));
    }

    public Rate plus(Rate other) {
        return new Rate(value.add(other.value));
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    /// `8.25 %`, for people.
    public String percent() {
        return value.movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    /// The decimal as it stands in the interface: `0.0825`.
    @Override
    public String toString() {
        return value.toPlainString();
    }
}
