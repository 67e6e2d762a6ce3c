package io.woocom.domain.store;

/// When money that a card promised is taken.
public enum CaptureTime {
    AT_ONCE,
    ON_SHIPMENT
}
