package io.woocom.domain.ordering;

/// What became of the units of a line. Goods and money go their own ways: a unit may be given its
/// money back without coming home, and come home without.
public record Units(int ordered, int cancelled, int shipped, int returned, int refunded) {

    public Units {
        if (ordered < 1
                || cancelled < 0
                || shipped < 0
                || cancelled + shipped > ordered
                || returned < 0
                || returned > shipped
                || refunded < 0
                || refunded > ordered) {
            throw new IllegalArgumentException(
                    "the units of a line of " + ordered + " do not add up");
        }
    }

    public static Units of(int ordered) {
        return new Units(ordered, 0, 0, 0, 0);
    }

    boolean hasShipped() {
        return shipped > 0;
    }

    /// Nothing is left to ship.
    boolean isShippedOut() {
        return cancelled + shipped == ordered;
    }

    /// All that has not shipped is cancelled.
    Units cancelRest() {
        return new Units(ordered, ordered - shipped, shipped, returned, refunded);
    }
}
