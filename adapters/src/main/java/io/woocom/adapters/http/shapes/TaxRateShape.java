package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.store.TaxRule;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A tax rate, for staff.
public final class TaxRateShape {

    private TaxRateShape() {}

    public static Map<String, @Nullable Object> of(TaxRule tax) {
        var rate = tax.rate();
        return Members.of("id", tax.id().value())
                .and("name", rate.name())
                .and("country", rate.region().country())
                .and("region", rate.region().region())
                .and("tax_category", rate.category().value())
                .and("rate", rate.rate().toString())
                .and("compound", rate.compound())
                .and("on_shipping", rate.onShipping())
                .and("priority", rate.priority())
                .and("status", tax.archived() ? "archived" : "active")
                .tree();
    }
}
