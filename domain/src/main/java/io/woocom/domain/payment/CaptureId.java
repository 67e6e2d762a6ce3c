package io.woocom.domain.payment;

import io.woocom.domain.shared.Ids;

/// Money taken of what was set aside; the provider knows the taking by it.
public record CaptureId(String value) {

    public static final String PREFIX = "cap_";

    public CaptureId {
        Ids.checked(PREFIX, value);
    }

    public static CaptureId next(Ids ids) {
        return new CaptureId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
