package io.woocom.domain.ordering;

/// Where something stands that was asked of a provider.
public enum Progress {
    REQUESTED,
    SUCCEEDED,
    FAILED
}
