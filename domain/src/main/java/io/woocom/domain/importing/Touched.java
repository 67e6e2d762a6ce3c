package io.woocom.domain.importing;

import io.woocom.domain.catalog.ProductId;

/// A product that an import changed, and the version that it then had.
public record Touched(ProductId product, long version) {}
