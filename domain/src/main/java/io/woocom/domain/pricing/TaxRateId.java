package io.woocom.domain.pricing;

import io.woocom.domain.shared.Ids;

/// A tax rate that the store collects.
public record TaxRateId(String value) {

    public static final String PREFIX = "tax_";

    public TaxRateId {
        Ids.checked(PREFIX, value);
    }

    public static TaxRateId next(Ids ids) {
        return new TaxRateId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
