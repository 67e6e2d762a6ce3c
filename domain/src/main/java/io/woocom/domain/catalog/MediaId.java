package io.woocom.domain.catalog;

import io.woocom.domain.shared.Ids;

/// A picture that staff send in.
public record MediaId(String value) {

    public static final String PREFIX = "med_";

    public MediaId {
        Ids.checked(PREFIX, value);
    }

    public static MediaId next(Ids ids) {
        return new MediaId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
