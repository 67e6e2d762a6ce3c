package io.woocom.domain.shared;

/// A count of sellable units, 1 to 9,999. There is no quantity of nothing: a line without units
/// does not exist.
public record Quantity(int value) {

    public static final int MOST = 9_999;

    public Quantity {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("quantity must be 1 to " + MOST + ", was " + value);
        }
    }

    /// Refuses rather than clamps: a silently smaller order is worse than a visible error.
    ///
    /// @throws Refusal.Conflict `cart_full` above {@link #MOST}
    public Quantity plus(Quantity more) {
        var sum = value + more.value;
        if (sum > MOST) {
            throw Refusal.conflict("cart_full", "a line holds at most " + MOST + " units");
        }
        return new Quantity(sum);
    }
}
