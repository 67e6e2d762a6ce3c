package io.woocom.domain.ordering;

/// What became of the units of a line. Goods and money go their own ways: a unit may be given its
/// money back without coming home, and come home without. `restocked` are those that had shipped
/// and lie on the shelf again.
public record Units(
        int ordered, int cancelled, int shipped, int returned, int refunded, int restocked) {

    public Units {
        if (ordered < 1
                || cancelled < 0
                || shipped < 0
                || cancelled + shipped > ordered
                || returned < 0
                || returned > shipped
                || refunded < 0
                || refunded > ordered
                || restocked < 0
                || restocked > shipped) {
            throw new IllegalArgumentException(
                    "the units of a line of " + ordered + " do not add up");
        }
    }

    public static Units of(int ordered) {
        return new Units(ordered, 0, 0, 0, 0, 0);
    }

    /// Neither shipped nor cancelled.
    int waiting() {
        return ordered - cancelled - shipped;
    }

    boolean hasShipped() {
        return shipped > 0;
    }

    /// Nothing is left to ship.
    boolean isShippedOut() {
        return waiting() == 0;
    }

    /// All that has not shipped is cancelled.
    Units cancelRest() {
        return cancel(waiting());
    }

    Units cancel(int units) {
        return new Units(ordered, cancelled + units, shipped, returned, refunded, restocked);
    }

    Units ship(int units) {
        return new Units(ordered, cancelled, shipped + units, returned, refunded, restocked);
    }

    Units comeHome(int units) {
        return new Units(ordered, cancelled, shipped, returned + units, refunded, restocked);
    }

    Units restock(int units) {
        return new Units(ordered, cancelled, shipped, returned, refunded, restocked + units);
    }

    Units refunded(int units) {
        return new Units(ordered, cancelled, shipped, returned, units, restocked);
    }
}
