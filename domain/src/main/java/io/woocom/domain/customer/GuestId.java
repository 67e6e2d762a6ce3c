package io.woocom.domain.customer;

import io.woocom.domain.shared.Ids;

/// Somebody who shops without an account.
public record GuestId(String value) {

    public static final String PREFIX = "gst_";

    public GuestId {
        Ids.checked(PREFIX, value);
    }

    public static GuestId next(Ids ids) {
        return new GuestId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
