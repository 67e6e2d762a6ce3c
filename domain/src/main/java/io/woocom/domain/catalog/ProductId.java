package io.woocom.domain.catalog;

import io.woocom.domain.shared.Ids;

/// A product.
public record ProductId(String value) {

    public static final String PREFIX = "prod_";

    public ProductId {
        Ids.checked(PREFIX, value);
    }

    public static ProductId next(Ids ids) {
        return new ProductId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
