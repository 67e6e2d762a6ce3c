package io.woocom.adapters.productfiles;

import io.woocom.domain.catalog.Media;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.ProductType;
import io.woocom.domain.importing.FileProduct;
import io.woocom.domain.importing.FileProduct.Given;
import io.woocom.domain.importing.FileVariant;
import io.woocom.domain.importing.Remark;
import io.woocom.domain.importing.SourceKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A product of WooCommerce: its row, and the rows of its variations.
final class WooCommerceProduct {

    private final Cells row;
    private final List<Cells> variations;
    private final List<Remark> refused = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    WooCommerceProduct(List<Cells> rows) {
        this.row = rows.getFirst();
        this.variations =
                rows.stream()
                        .skip(1)
                        .sorted(
                                Comparator.comparingInt(
                                                (Cells cells) -> cells.text("position").length())
                                        .thenComparing(cells -> cells.text("position"))
                                        .thenComparingInt(cells -> cells.text("id").length())
                                        .thenComparing(cells -> cells.text("id")))
                        .toList();
    }

    ChunkReading.Outcome read() {
        var product = product();
        if (row.isRefused()) {
            refused.clear();
            refused.add(row.refusal());
            variations.forEach(variation ->
                    refused.add(
                            Remark.onRow(
                                    variation.line(),
                                    "parent_refused",
                                    "the row of its product at line "
                                            + row.line()
                                            + " was refused")));
            return new ChunkReading.Outcome(Optional.empty(), refused, List.of());
        }
        remarks.addAll(row.remarks());
        return new ChunkReading.Outcome(Optional.of(product), refused, remarks);
    }

    private FileProduct product() {
        var type = type();
        var attributes = WooCommerceAttributes.of(row);
        var options =
                type == ProductType.VARIABLE
                        ? WooCommerceOptions.of(attributes, variations)
                        : Map.<String, Product.Option>of();
        var variants = variants(type, options);
        var title = row.text("name", 500);
        if (title.isEmpty()) {
            row.refuse("name", "required", "a product has a name");
        }
        var key = key();
        return new FileProduct(
                List.of(row.line()),
                key,
                Slugs.of(title, key.value()),
                false,
                type,
                status(),
                title,
                row.given("short description"),
                row.given("description"),
                Categorised.of(row, "categories", Lists.commas(row.text("categories"))),
                Lists.commas(row.text("tags")),
                pictures(title),
                List.copyOf(options.values()),
                variants,
                attributes(attributes, options),
                WooCommerceChildren.of(row),
                external(type),
                WooCommerceVariant.metadata(row),
                given());
    }

    private ProductType type() {
        var types = WooCommerceTypes.of(row.text("type"));
        var known =
                Arrays.stream(ProductType.values())
                        .filter(type -> types.contains(type.name().toLowerCase(Locale.ROOT)))
                        .toList();
        if (known.size() != 1) {
            row.refuse("type", "invalid", "not a type of product known here");
            return ProductType.SIMPLE;
        }
        return known.getFirst();
    }

    private SourceKey key() {
        var sku = row.sku("sku");
        if (sku.isEmpty() && row.given("id").isEmpty()) {
            row.refuse("sku", "required", "a product is known by its sku, or else its ID");
        }
        return sku.map(SourceKey::sku)
                .orElseGet(() -> SourceKey.id(row.text("id", WooCommerceChildren.LONGEST_NAME)));
    }

    /// Private (0) and waiting for review (2) are as little for shoppers as a draft (-1).
    private ProductStatus status() {
        return switch (row.text("published")) {
            case "0", "-1", "2" -> ProductStatus.DRAFT;
            case "", "1" ->
                    row.text("visibility in catalog").equalsIgnoreCase("hidden")
                            ? ProductStatus.HIDDEN
                            : ProductStatus.PUBLISHED;
            default -> {
                row.refuse("published", "invalid", "neither 1, 0, -1 nor 2");
                yield ProductStatus.DRAFT;
            }
        };
    }

    private List<FileVariant> variants(ProductType type, Map<String, Product.Option> options) {
        var variants = new ArrayList<FileVariant>();
        if (type == ProductType.SIMPLE) {
            variants.add(new WooCommerceVariant(row, row).read(Map.of(), false));
        }
        var seen = new HashMap<Map<String, String>, Integer>();
        for (var variation : variations) {
            var chosen = new LinkedHashMap<String, String>();
            var attributes = WooCommerceAttributes.of(variation);
            options.forEach((name, option) ->
                    Optional.ofNullable(attributes.get(name))
                            .filter(values -> !values.values().isEmpty())
                            .ifPresent(values ->
                                    chosen.put(option.name(), values.values().getFirst())));
            var hidden = !Set.of("", "1").contains(variation.text("published"));
            var variant = new WooCommerceVariant(variation, row).read(chosen, hidden);
            var twin = hidden ? null : seen.putIfAbsent(chosen, variation.line());
            if (twin != null) {
                variation.refuse(
                        "attribute 1 value(s)",
                        "duplicate",
                        "the row at line " + twin + " has these options already");
            }
            if (variation.isRefused()) {
                refused.add(variation.refusal());
            } else {
                variants.add(variant);
                remarks.addAll(variation.remarks());
            }
        }
        return variants;
    }

    private List<Media> pictures(String title) {
        var pictures = new Pictures();
        for (var address : Lists.commas(row.text("images"))) {
            pictures.add(row, "images", address, title);
        }
        for (var variation : variations) {
            for (var address : Lists.commas(variation.text("images"))) {
                pictures.add(variation, "images", address, variation.text("name"));
            }
        }
        return pictures.all();
    }

    private static List<Product.Attribute> attributes(
            Map<String, WooCommerceAttributes.Values> all, Map<String, Product.Option> options) {
        var others = new LinkedHashMap<>(all);
        others.keySet().removeAll(new HashSet<>(options.keySet()));
        return others.values().stream()
                .filter(one -> !one.values().isEmpty())
                .map(one -> new Product.Attribute(one.name(), one.values(), one.visible()))
                .toList();
    }

    private Optional<Product.External> external(ProductType type) {
        if (type != ProductType.EXTERNAL) {
            return Optional.empty();
        }
        var url = row.text("external url", 2_000);
        if (!url.matches("https?://\\S+")) {
            row.refuse("external url", "invalid", "an external product has an http(s) address");
        }
        return Optional.of(
                new Product.External(
                        url,
                        Optional.of(row.text("button text", 255)).filter(text -> !text.isEmpty()),
                        Sales.price(row)));
    }

    private Set<Given> given() {
        var given = EnumSet.of(Given.PRICE);
        give(given, Given.STATUS, row.has("published") || row.has("visibility in catalog"));
        give(given, Given.SUMMARY, row.has("short description"));
        give(given, Given.DESCRIPTION, row.has("description"));
        give(given, Given.CATEGORIES, row.has("categories"));
        give(given, Given.TAGS, row.has("tags"));
        give(given, Given.MEDIA, row.has("images"));
        give(given, Given.ATTRIBUTES, row.has("attribute 1 name"));
        give(given, Given.GTIN, row.has("gtin, upc, ean, or isbn"));
        give(given, Given.TAX, row.has("tax status") || row.has("tax class"));
        give(given, Given.SHIPPING, row.has("type"));
        give(given, Given.WEIGHT, Measures.hasWeight(row));
        give(given, Given.DIMENSIONS, Measures.hasDimensions(row));
        return given;
    }

    private static void give(Set<Given> all, Given one, boolean has) {
        if (has) {
            all.add(one);
        }
    }
}
