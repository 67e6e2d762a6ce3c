package io.woocom.domain.reporting;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;

/// A variant as it was called when it was sold.
public record Ware(ProductId product, VariantId variant, String sku, String title) {}
