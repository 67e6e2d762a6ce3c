package io.woocom.domain.ordering;

import io.woocom.domain.shared.Ids;

/// A parcel that left the house.
public record FulfillmentId(String value) {

    public static final String PREFIX = "ful_";

    public FulfillmentId {
        Ids.checked(PREFIX, value);
    }

    public static FulfillmentId next(Ids ids) {
        return new FulfillmentId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
