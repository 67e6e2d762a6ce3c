package io.woocom.domain.ordering;

import io.woocom.domain.shared.Ids;

/// Goods that came home.
public record ReturnId(String value) {

    public static final String PREFIX = "ret_";

    public ReturnId {
        Ids.checked(PREFIX, value);
    }

    public static ReturnId next(Ids ids) {
        return new ReturnId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
