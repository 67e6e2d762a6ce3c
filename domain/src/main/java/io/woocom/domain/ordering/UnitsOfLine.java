package io.woocom.domain.ordering;

import io.woocom.domain.cart.LineId;

/// So many units of a line of an order.
public record UnitsOfLine(LineId line, int quantity) {

    public UnitsOfLine {
        if (quantity < 1) {
            throw new IllegalArgumentException("at least one unit, not " + quantity);
        }
    }
}
