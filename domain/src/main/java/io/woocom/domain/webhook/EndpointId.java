package io.woocom.domain.webhook;

import io.woocom.domain.shared.Ids;

public record EndpointId(String value) {

    public static final String PREFIX = "whe_";

    public EndpointId {
        Ids.checked(PREFIX, value);
    }

    public static EndpointId next(Ids ids) {
        return new EndpointId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
