package io.woocom.domain.ordering;

import io.woocom.domain.shared.Ids;

/// An order.
public record OrderId(String value) {

    public static final String PREFIX = "ord_";

    public OrderId {
        Ids.checked(PREFIX, value);
    }

    public static OrderId next(Ids ids) {
        return new OrderId(ids.next(PREFIX));
    }

    /// The number that people say: the last nine characters of the id, which are random. The store
    /// keys orders by it, so it is unique like the id itself.
    public OrderNumber number() {
        return new OrderNumber(value.substring(value.length() - OrderNumber.LENGTH));
    }

    @Override
    public String toString() {
        return value;
    }
}
