package io.woocom.domain.payment;

import io.woocom.domain.shared.Ids;

/// Money given back; the provider knows the giving back by it.
public record RefundId(String value) {

    public static final String PREFIX = "ref_";

    public RefundId {
        Ids.checked(PREFIX, value);
    }

    public static RefundId next(Ids ids) {
        return new RefundId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
