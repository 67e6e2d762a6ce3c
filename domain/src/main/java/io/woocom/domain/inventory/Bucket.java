package io.woocom.domain.inventory;

/// One shelf of a variant. A bucket is the unit of contention: reservations on different buckets
/// never meet.
public record Bucket(int number, int onHand, int reserved) {

    public Bucket {
        if (number < 0 || reserved < 0) {
            throw new IllegalArgumentException(
                    "no bucket " + number + " with " + reserved + " reserved");
        }
    }

    public int available() {
        return Math.subtractExact(onHand, reserved);
    }

    Bucket shifted(int units) {
        return new Bucket(number, Math.addExact(onHand, units), reserved);
    }

    Bucket reserving(int units) {
        return new Bucket(number, onHand, Math.addExact(reserved, units));
    }
}
