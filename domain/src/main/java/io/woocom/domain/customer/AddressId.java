package io.woocom.domain.customer;

import io.woocom.domain.shared.Ids;

/// An address that a customer keeps.
public record AddressId(String value) {

    public static final String PREFIX = "adr_";

    public AddressId {
        Ids.checked(PREFIX, value);
    }

    public static AddressId next(Ids ids) {
        return new AddressId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
