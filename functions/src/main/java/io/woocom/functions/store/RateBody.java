package io.woocom.functions.store;

import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.adapters.http.Patch;
import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.customer.Countries;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.TaxRate;
import io.woocom.domain.shared.Rate;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.store.TaxRule;
import java.math.BigDecimal;
import java.util.Optional;

/// Reads a tax rate as staff write it.
final class RateBody {

    private static final int MOST_PRIORITY = 100;

    private final Optional<String> name;
    private final Optional<String> country;
    private final Patch<String> region;
    private final Optional<TaxCategory> category;
    private final Optional<Rate> rate;
    private final Optional<Boolean> compound;
    private final Optional<Boolean> onShipping;
    private final Optional<Integer> priority;

    /// @throws Refusal.Invalid with everything that is wrong
    RateBody(Fields fields, boolean whole) {
        name = field(fields, "name", whole).text(1, 100);
        country =
                field(fields, "country", whole)
                        .text(2, Countries::exists, code -> code, "ISO 3166-1 alpha-2");
        var part = fields.nullable("region");
        region = part.patch(part.text(0, 100).filter(text -> !text.isBlank()));
        category =
                fields.optional("tax_category")
                        .text(
                                64,
                                TaxCategory::isValid,
                                TaxCategory::new,
                                "lower-case letters, digits, - and _");
        rate =
                field(fields, "rate", whole)
                        .text(12, RateBody::isRate, Rate::of, "a rate such as \"0.0825\"");
        compound = fields.optional("compound").flag();
        onShipping = fields.optional("on_shipping").flag();
        priority = fields.optional("priority").integer(0, MOST_PRIORITY).map(Math::toIntExact);
        fields.check();
    }

    TaxRate fresh() {
        return new TaxRate(
                name.orElseThrow(),
                new Region(country.orElseThrow(), region.value()),
                category.orElse(TaxCategory.STANDARD),
                rate.orElseThrow(),
                compound.orElse(false),
                onShipping.orElse(false),
                priority.orElse(1));
    }

    /// @throws Refusal.Conflict for an archived rate
    TaxRule over(TaxRule present) {
        if (present.archived()) {
            throw Refusal.conflict("conflict", "this tax rate is archived");
        }
        var old = present.rate();
        return new TaxRule(
                present.id(),
                new TaxRate(
                        name.orElse(old.name()),
                        new Region(
                                country.orElse(old.region().country()),
                                region.over(old.region().region())),
                        category.orElse(old.category()),
                        rate.orElse(old.rate()),
                        compound.orElse(old.compound()),
                        onShipping.orElse(old.onShipping()),
                        priority.orElse(old.priority())),
                false);
    }

    private static Field field(Fields fields, String name, boolean required) {
        return required ? fields.required(name) : fields.optional(name);
    }

    private static boolean isRate(String text) {
        return text.matches("[0-9]{1,2}(\\.[0-9]{1,8})?")
                && new BigDecimal(text).compareTo(BigDecimal.TEN) <= 0;
    }
}
