package io.woocom.domain.store;

import io.woocom.domain.pricing.TaxRate;
import io.woocom.domain.pricing.TaxRateId;

/// A tax rate that the store collects, or once did.
public record TaxRule(TaxRateId id, TaxRate rate, boolean archived) {

    public TaxRule outOfUse() {
        return new TaxRule(id, rate, true);
    }
}
