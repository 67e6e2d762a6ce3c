package io.woocom.domain.reporting;

/// What is counted, in the order in which it is shown; money in minor units. What each counts, and
/// when, stands with the package.
public enum Figure {
    ORDERS(false),
    UNITS(false),
    GROSS_SALES(true),
    DISCOUNTS(true),
    SHIPPING(true),
    NET(true),
    TAX(true),
    TOTAL(true),
    PAYMENTS(true),
    REFUNDS(true),
    RETURNED_UNITS(false);

    private final boolean money;

    Figure(boolean money) {
        this.money = money;
    }

    public boolean isMoney() {
        return money;
    }

    /// Whether a line of an order has a part in it.
    public boolean isOfLines() {
        return this != SHIPPING && this != PAYMENTS;
    }
}
