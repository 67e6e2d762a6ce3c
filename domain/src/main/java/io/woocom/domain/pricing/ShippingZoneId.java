package io.woocom.domain.pricing;

import io.woocom.domain.shared.Ids;

/// A shipping zone.
public record ShippingZoneId(String value) {

    public static final String PREFIX = "zone_";

    public ShippingZoneId {
        Ids.checked(PREFIX, value);
    }

    public static ShippingZoneId next(Ids ids) {
        return new ShippingZoneId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
