package io.woocom.domain.history;

import io.woocom.domain.shared.Ids;

/// A fact, once, for all who hear of it.
public record EventId(String value) {

    public static final String PREFIX = "evt_";

    public EventId {
        Ids.checked(PREFIX, value);
    }

    public static EventId next(Ids ids) {
        return new EventId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
