package io.woocom.domain.pricing;

import io.woocom.domain.shared.Ids;

/// A way of shipping that a zone offers.
public record ShippingMethodId(String value) {

    public static final String PREFIX = "shp_";

    public ShippingMethodId {
        Ids.checked(PREFIX, value);
    }

    public static ShippingMethodId next(Ids ids) {
        return new ShippingMethodId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
