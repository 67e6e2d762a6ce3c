package io.woocom.domain.catalog;

import io.woocom.domain.shared.Ids;

/// What is sold, counted and priced: one buyable form of a product.
public record VariantId(String value) {

    public static final String PREFIX = "var_";

    public VariantId {
        Ids.checked(PREFIX, value);
    }

    public static VariantId next(Ids ids) {
        return new VariantId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
