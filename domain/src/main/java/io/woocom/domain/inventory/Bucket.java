package io.woocom.domain.inventory;

/// One shelf of a variant. A bucket is the unit of contention: reservations on different buckets
/// never meet. Nothing is sold from a bucket that is `shut`, whatever lies there: it is owed to
/// orders that another bucket cannot serve.
public record Bucket(int number, int onHand, int reserved, boolean shut) {

    public Bucket(int number, int onHand, int reserved) {
        this(number, onHand, reserved, false);
    }

    public Bucket {
        if (number < 0 || reserved < 0) {
            throw new IllegalArgumentException(
                    "no bucket " + number + " with " + reserved + " reserved");
        }
    }

    public int available() {
        return Math.subtractExact(onHand, reserved);
    }

    /// How many units can be taken from here now.
    public int sellable() {
        return shut ? 0 : Math.max(0, available());
    }

    Bucket shifted(int units) {
        return new Bucket(number, Math.addExact(onHand, units), reserved, shut);
    }

    Bucket reserving(int units) {
        return new Bucket(number, onHand, Math.addExact(reserved, units), shut);
    }

    Bucket shut(boolean next) {
        return new Bucket(number, onHand, reserved, next);
    }
}
