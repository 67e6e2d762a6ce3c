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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A product of Shopify: the rows of one handle. The first carries the product's fields and the
/// names of its options; one with neither price nor option values carries a picture only.
final class ShopifyProduct {

    private final List<Cells> rows;
    private final Cells first;
    private final List<Remark> refused = new ArrayList<>();

    ShopifyProduct(List<Cells> rows) {
        this.rows = rows;
        this.first = rows.getFirst();
    }

    ChunkReading.Outcome read() {
        var product = product();
        if (first.isRefused()) {
            var all = new ArrayList<Remark>();
            all.add(first.refusal());
            rows.stream()
                    .skip(1)
                    .map(row ->
                            Remark.onRow(
                                    row.line(),
                                    "parent_refused",
                                    "the first row of its product at line "
                                            + first.line()
                                            + " was refused"))
                    .forEach(all::add);
            return new ChunkReading.Outcome(Optional.empty(), all, List.of());
        }
        var remarks = rows.stream().flatMap(row -> row.remarks().stream()).toList();
        return new ChunkReading.Outcome(Optional.of(product), refused, remarks);
    }

    private FileProduct product() {
        var handle = first.text("handle", 255);
        var plain = Slugs.isSlug(handle);
        var title = first.text("title", 500);
        if (title.isEmpty()) {
            first.refuse("title", "required", "the first row of a product has its title");
        }
        var giftCard = first.flag("gift card");
        if (giftCard) {
            first.remark("gift card", "gift_card", "kept as a draft: gift cards are not sold here");
        }
        var names = optionNames();
        var variants = variants(handle, title, giftCard, names);
        var pictures = pictures(title);
        var lines =
                rows.stream()
                        .filter(row -> row == first || isPicture(row))
                        .filter(row -> row == first || !row.isRefused())
                        .map(Cells::line)
                        .toList();
        return new FileProduct(
                lines,
                SourceKey.handle(handle),
                plain ? Slugs.of(handle, handle) : Slugs.marked(handle),
                plain,
                names.isEmpty() ? ProductType.SIMPLE : ProductType.VARIABLE,
                giftCard ? ProductStatus.DRAFT : status(),
                title,
                Optional.empty(),
                first.given("body (html)"),
                categories(),
                Lists.commas(first.text("tags")),
                pictures,
                options(names, variants),
                variants,
                List.of(),
                List.of(),
                Optional.empty(),
                metadata(),
                given());
    }

    /// Names by number; none where the only option is Shopify's own word for having none.
    private Map<Integer, String> optionNames() {
        var names = new LinkedHashMap<Integer, String>();
        for (var n = 1; n <= 3; n++) {
            var name = first.text("option" + n + " name", 100);
            if (!name.isEmpty()) {
                names.put(n, name);
            }
        }
        var plain =
                names.size() == 1
                        && "title".equalsIgnoreCase(names.get(1))
                        && first.text("option1 value").equalsIgnoreCase("default title");
        return plain ? Map.of() : names;
    }

    private List<FileVariant> variants(
            String handle, String title, boolean giftCard, Map<Integer, String> names) {
        var variants = new ArrayList<FileVariant>();
        var seen = new HashMap<Map<String, String>, Integer>();
        for (var row : rows) {
            if (isPicture(row)) {
                continue;
            }
            var options = new LinkedHashMap<String, String>();
            names.forEach((n, name) ->
                    row.given("option" + n + " value")
                            .ifPresent(value -> options.put(name, value)));
            var variant = new ShopifyVariant(row, handle, title, giftCard).read(options);
            var twin = seen.putIfAbsent(options, row.line());
            if (twin != null) {
                row.refuse(
                        "option1 value",
                        "duplicate",
                        "the row at line " + twin + " has these options already");
            } else if (variants.size() >= Product.MOST_VARIANTS) {
                row.refuse(
                        "handle",
                        "too_large",
                        "a product has at most " + Product.MOST_VARIANTS + " variants");
            }
            if (!row.isRefused()) {
                variants.add(variant);
            } else if (row != first) {
                refused.add(row.refusal());
            }
        }
        return variants;
    }

    private boolean isPicture(Cells row) {
        return row != first
                && row.text("variant price").isEmpty()
                && IntStream.rangeClosed(1, 3)
                        .allMatch(n -> row.text("option" + n + " value").isEmpty());
    }

    private static List<Product.Option> options(
            Map<Integer, String> names, List<FileVariant> variants) {
        return names.values().stream()
                .map(name -> {
                    var values = new LinkedHashSet<String>();
                    variants.forEach(variant ->
                            Optional.ofNullable(variant.options().get(name))
                                    .ifPresent(values::add));
                    return new Product.Option(name, List.copyOf(values));
                })
                .toList();
    }

    private List<Media> pictures(String title) {
        var pictures = new Pictures();
        rows.stream()
                .sorted(
                        Comparator.comparingInt((Cells row) -> row.text("image position").length())
                                .thenComparing(row -> row.text("image position")))
                .forEach(row ->
                        pictures.add(
                                row,
                                "image src",
                                row.text("image src"),
                                row.given("image alt text").orElse(title)));
        rows.forEach(row -> pictures.add(row, "variant image", row.text("variant image"), title));
        return pictures.all();
    }

    private ProductStatus status() {
        return switch (first.text("status").toLowerCase(Locale.ROOT)) {
            case "", "active" ->
                    first.flag("published", true) ? ProductStatus.PUBLISHED : ProductStatus.DRAFT;
            case "draft" -> ProductStatus.DRAFT;
            case "unlisted" -> ProductStatus.HIDDEN;
            case "archived" -> ProductStatus.ARCHIVED;
            default -> {
                first.refuse("status", "invalid", "active, draft, unlisted or archived");
                yield ProductStatus.DRAFT;
            }
        };
    }

    private List<List<FileProduct.FileCategory>> categories() {
        var column = first.given("product category").isPresent() ? "product category" : "type";
        return Categorised.of(first, column, first.given(column).map(List::of).orElse(List.of()));
    }

    private Map<String, String> metadata() {
        var all = new HashMap<String, String>();
        for (var column : List.of("vendor", "type", "seo title", "seo description")) {
            first.given(column).ifPresent(text -> all.put(column.replace(' ', '_'), text));
        }
        return all;
    }

    private Set<Given> given() {
        var given = EnumSet.of(Given.PRICE);
        var columns =
                Map.of(
                        Given.STATUS, List.of("published", "status", "gift card"),
                        Given.DESCRIPTION, List.of("body (html)"),
                        Given.CATEGORIES, List.of("product category", "type"),
                        Given.TAGS, List.of("tags"),
                        Given.MEDIA, List.of("image src"),
                        Given.GTIN, List.of("variant barcode"),
                        Given.TAX, List.of("variant taxable"),
                        Given.SHIPPING, List.of("variant requires shipping"),
                        Given.WEIGHT, List.of("variant grams"));
        columns.forEach((what, any) -> {
            if (any.stream().anyMatch(first::has)) {
                given.add(what);
            }
        });
        return given;
    }
}
