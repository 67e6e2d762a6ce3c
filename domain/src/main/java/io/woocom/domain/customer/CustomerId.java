package io.woocom.domain.customer;

import io.woocom.domain.shared.Ids;

/// Somebody with an account.
public record CustomerId(String value) {

    public static final String PREFIX = "cus_";

    public CustomerId {
        Ids.checked(PREFIX, value);
    }

    public static CustomerId next(Ids ids) {
        return new CustomerId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
