package io.woocom.domain.webhook;

import io.woocom.domain.shared.Page;

/// What was sent to whom and how it went, kept for 30 days.
public interface Deliveries {

    void record(Delivery delivery);

    /// The latest first.
    Page<Delivery> list(EndpointId endpoint, Page.Request page);
}
