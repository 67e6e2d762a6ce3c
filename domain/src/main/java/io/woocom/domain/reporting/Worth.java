package io.woocom.domain.reporting;

import java.util.Currency;
import java.util.Optional;

/// What lies on shelves: so many variants, so many units, worth so much in minor units. Without a
/// currency it is what has no price, and so no worth.
public record Worth(Optional<Currency> currency, long variants, long units, long amount) {

    public Worth plus(Worth other) {
        return new Worth(
                currency,
                Math.addExact(variants, other.variants),
                Math.addExact(units, other.units),
                Math.addExact(amount, other.amount));
    }

    public Worth negated() {
        return new Worth(currency, -variants, -units, -amount);
    }

    public boolean isNothing() {
        return variants == 0 && units == 0 && amount == 0;
    }
}
