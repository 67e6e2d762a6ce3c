package io.woocom.adapters.dynamodb;

import static java.util.stream.Collectors.toMap;

import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.catalog.VariantId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/// A variant as a map. Options and metadata are lists of pairs: DynamoDB's own maps forget the
/// order.
final class VariantItems {

    private VariantItems() {}

    static Attributes of(Variant variant) {
        var attributes =
                new Attributes()
                        .text("id", variant.id().value())
                        .text("sku", variant.sku().value())
                        .text("gtin", variant.gtin())
                        .text("title", variant.title())
                        .list("options", variant.options().entrySet(), VariantItems::pair)
                        .list("prices", variant.prices(), PriceItems::of)
                        .text("tax_category", variant.taxCategory().value())
                        .flag("taxable", variant.taxable())
                        .flag("requires_shipping", variant.requiresShipping())
                        .map("dimensions", variant.dimensions(), VariantItems::dimensions)
                        .list("metadata", variant.metadata().entrySet(), VariantItems::pair)
                        .flag("archived", variant.archived());
        variant.weightGrams().ifPresent(grams -> attributes.number("weight_grams", grams));
        return attributes;
    }

    static Variant read(Item item) {
        return new Variant(
                new VariantId(item.text("id")),
                new Sku(item.text("sku")),
                item.findText("gtin"),
                item.text("title"),
                pairs(item, "options"),
                item.list("prices").stream().map(PriceItems::read).toList(),
                new TaxCategory(item.text("tax_category")),
                item.flag("taxable"),
                item.flag("requires_shipping"),
                item.findNumber("weight_grams")
                        .map(grams -> OptionalInt.of(Math.toIntExact(grams)))
                        .orElse(OptionalInt.empty()),
                item.findMap("dimensions")
                        .map(size ->
                                new Variant.Dimensions(
                                        size.integer("length"),
                                        size.integer("width"),
                                        size.integer("height"))),
                pairs(item, "metadata"),
                item.flag("archived"));
    }

    static Attributes pair(Map.Entry<String, String> pair) {
        return new Attributes().text("name", pair.getKey()).text("value", pair.getValue());
    }

    static Map<String, String> pairs(Item item, String name) {
        return item.list(name).stream()
                .collect(
                        toMap(
                                pair -> pair.text("name"),
                                pair -> pair.text("value"),
                                (first, _) -> first,
                                LinkedHashMap::new));
    }

    private static Attributes dimensions(Variant.Dimensions size) {
        return new Attributes()
                .number("length", size.lengthMillimetres())
                .number("width", size.widthMillimetres())
                .number("height", size.heightMillimetres());
    }
}
