package io.woocom.domain.pricing;

import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.shared.Rate;

/// A tax that a place takes on a category of goods. Rates of one destination apply by `priority`,
/// lowest first; a compound one is computed on net plus the taxes before it. One of the same name
/// for a part of a country goes before that of the whole country.
public record TaxRate(
        String name,
        Region region,
        TaxCategory category,
        Rate rate,
        boolean compound,
        boolean onShipping,
        int priority) {}
