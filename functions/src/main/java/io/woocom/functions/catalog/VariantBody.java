package io.woocom.functions.catalog;

import io.woocom.adapters.http.Fields;
import io.woocom.adapters.http.Patch;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.catalog.VariantId;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/// Reads a variant as staff write it: whole for a new one, in parts for an edit.
final class VariantBody {

    private final Fields fields;
    private final PriceBody price;
    private final Optional<Map<String, String>> options;
    private final Optional<Boolean> shipped;
    private final Optional<Boolean> taxable;
    private final Optional<Map<String, Optional<String>>> metadata;
    private final Patch<TaxCategory> taxCategory;
    private final Patch<String> gtin;
    private final Patch<Integer> weight;

    VariantBody(Fields fields, Currency currency) {
        this.fields = fields;
        this.price = new PriceBody(fields, currency);
        options = options(fields);
        shipped = fields.optional("requires_shipping").flag();
        taxable = fields.optional("taxable").flag();
        metadata = Parts.metadata(fields);
        var category = fields.nullable("tax_category");
        taxCategory =
                category.patch(
                        category.text(
                                64,
                                TaxCategory::isValid,
                                TaxCategory::new,
                                "lower-case letters, digits, - and _"));
        var code = fields.nullable("gtin");
        gtin = code.patch(code.text(20, VariantBody::isGtin, text -> text, "8 to 20 digits"));
        var grams = fields.nullable("weight_grams");
        weight = grams.patch(grams.integer(0, 100_000_000).map(Math::toIntExact));
    }

    /// A new variant that may still want its title.
    record Made(Variant variant, boolean titled) {

        /// What is not titled is called by its options, or like its product.
        Variant named(String product) {
            var options = variant.options().values();
            return titled
                    ? variant
                    : copy(variant, options.isEmpty() ? product : String.join(" / ", options));
        }

        private static Variant copy(Variant from, String title) {
            return new Variant(
                    from.id(),
                    from.sku(),
                    from.gtin(),
                    title,
                    from.options(),
                    from.prices(),
                    from.taxCategory(),
                    from.taxable(),
                    from.requiresShipping(),
                    from.weightGrams(),
                    from.dimensions(),
                    from.metadata(),
                    from.archived());
        }
    }

    /// Empty where something is wrong, which the fields then tell.
    Optional<Made> make(VariantId id) {
        var sku = sku(fields, true);
        var title = fields.nullable("title").text(0, 200).filter(text -> !text.isBlank());
        var priced = price.fresh();
        return sku.flatMap(handle ->
                priced.map(cost ->
                        new Made(
                                new Variant(
                                        id,
                                        handle,
                                        gtin.value(),
                                        title.orElse(""),
                                        options.orElse(Map.of()),
                                        List.of(cost),
                                        taxCategory.value().orElse(TaxCategory.STANDARD),
                                        taxable.orElse(true),
                                        shipped.orElse(true),
                                        grams(weight.value()),
                                        Optional.empty(),
                                        Parts.merged(Map.of(), metadata),
                                        false),
                                title.isPresent())));
    }

    UnaryOperator<Variant> edit() {
        var sku = sku(fields, false);
        var title = fields.optional("title").text(1, 200);
        var prices = price.edit();
        return present ->
                new Variant(
                        present.id(),
                        sku.orElse(present.sku()),
                        gtin.over(present.gtin()),
                        title.orElse(present.title()),
                        options.orElse(present.options()),
                        prices.apply(present.prices()),
                        taxCategory
                                .over(Optional.of(present.taxCategory()))
                                .orElse(TaxCategory.STANDARD),
                        taxable.orElse(present.taxable()),
                        shipped.orElse(present.requiresShipping()),
                        weight.given() ? grams(weight.value()) : present.weightGrams(),
                        present.dimensions(),
                        Parts.merged(present.metadata(), metadata),
                        present.archived());
    }

    private static Optional<Sku> sku(Fields fields, boolean required) {
        var field = required ? fields.required("sku") : fields.optional("sku");
        return field.text(128, Sku::isValid, Sku::new, "no white space at either end");
    }

    private static Optional<Map<String, String>> options(Fields fields) {
        return fields.optional("options")
                .texts(
                        10,
                        value ->
                                value.isNull()
                                        ? value.fault("wrong_type", "null is not possible here")
                                        : value.text(1, 100))
                .map(given -> {
                    var options = new LinkedHashMap<String, String>();
                    given.forEach((name, value) -> options.put(name, value.orElse("")));
                    return options;
                });
    }

    private static OptionalInt grams(Optional<Integer> weight) {
        return weight.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static boolean isGtin(String text) {
        return text.matches("[0-9Xx-]{8,20}");
    }
}
