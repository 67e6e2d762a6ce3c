package io.woocom.domain.audit;

import io.woocom.domain.shared.Ids;

/// An entry, given when its change was saved.
public record AuditId(String value) {

    public static final String PREFIX = "aud_";

    public AuditId {
        Ids.checked(PREFIX, value);
    }

    @Override
    public String toString() {
        return value;
    }
}
