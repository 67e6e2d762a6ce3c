package io.woocom.domain.importing;

/// From which shop a file was exported.
public enum FileFormat {
    WOOCOMMERCE,
    SHOPIFY
}
