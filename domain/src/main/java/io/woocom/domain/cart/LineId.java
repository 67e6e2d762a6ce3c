package io.woocom.domain.cart;

import io.woocom.domain.shared.Ids;

/// A line of a cart, and of the order that it becomes.
public record LineId(String value) {

    public static final String PREFIX = "line_";

    public LineId {
        Ids.checked(PREFIX, value);
    }

    public static LineId next(Ids ids) {
        return new LineId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
