package io.woocom.domain.catalog;

/// How a product is sold.
public enum ProductType {
    /// As one variant.
    SIMPLE,
    /// In variants that differ by their option values.
    VARIABLE,
    /// As a set of other products shown together, each bought by itself.
    GROUPED,
    /// Somewhere else, by a link.
    EXTERNAL
}
