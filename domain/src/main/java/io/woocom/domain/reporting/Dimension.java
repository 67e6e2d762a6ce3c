package io.woocom.domain.reporting;

/// By what sales are told apart.
public enum Dimension {
    DAY,
    PRODUCT,
    COUPON,
    COUNTRY
}
