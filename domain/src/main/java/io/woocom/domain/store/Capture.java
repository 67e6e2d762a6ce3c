package io.woocom.domain.store;

/// When an authorized payment is captured.
public enum Capture {
    AT_ONCE,
    ON_SHIPMENT
}
