package io.woocom.adapters.productfiles;

import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.importing.FileStock;
import io.woocom.domain.importing.FileVariant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What a row says of the thing that is sold: a simple product's row of itself, a variation's of
/// one variant. A variation takes from its parent's row what it leaves out.
final class WooCommerceVariant {

    private final Cells row;
    private final Cells parent;

    WooCommerceVariant(Cells row, Cells parent) {
        this.row = row;
        this.parent = parent;
    }

    FileVariant read(Map<String, String> options, boolean archived) {
        var price = Sales.price(row);
        if (price.isEmpty() && !row.isRefused()) {
            row.remark("regular price", "no_price", "without a price it cannot be bought");
        }
        var weight = Measures.weight(row);
        var dimensions = Measures.dimensions(row);
        return new FileVariant(
                row.line(),
                sku(options),
                row.given("gtin, upc, ean, or isbn").filter(text -> text.length() <= 64),
                row.text("name", 500),
                options,
                price,
                taxCategory(),
                taxable(),
                !WooCommerceTypes.of(row.text("type")).contains("virtual"),
                weight.isPresent() || row == parent ? weight : Measures.weight(parent),
                dimensions.isPresent() || row == parent ? dimensions : Measures.dimensions(parent),
                row == parent ? Map.of() : metadata(row),
                stock(),
                archived);
    }

    static Map<String, String> metadata(Cells row) {
        var all = new HashMap<String, String>();
        row.header()
                .index()
                .forEach((column, place) -> {
                    if (column.startsWith("meta: ")) {
                        var title =
                                row.header()
                                        .titles()
                                        .get(place)
                                        .substring("meta: ".length())
                                        .strip();
                        row.given(column).ifPresent(value -> all.put(title, value));
                    }
                });
        return all;
    }

    private Sku sku(Map<String, String> options) {
        var made =
                row == parent || row.given("id").isPresent()
                        ? MadeSkus.of("wc-" + row.text("id"), List.of())
                        : MadeSkus.of(
                                parent.given("sku").orElse("wc-" + parent.text("id")),
                                List.copyOf(options.values()));
        return row.sku("sku").orElse(made);
    }

    private TaxCategory taxCategory() {
        var own = row.text("tax class");
        var text = own.equalsIgnoreCase("parent") ? parent.text("tax class") : own;
        var slug = Slugs.text(text);
        if (slug.isEmpty()) {
            return TaxCategory.STANDARD;
        }
        if (!TaxCategory.isValid(slug)) {
            row.refuse("tax class", "invalid", "not the name of a tax class");
            return TaxCategory.STANDARD;
        }
        return new TaxCategory(slug);
    }

    private boolean taxable() {
        return switch (row.text("tax status").toLowerCase(Locale.ROOT)) {
            case "", "taxable" -> true;
            case "none", "shipping" -> false;
            default -> {
                row.refuse("tax status", "invalid", "neither taxable nor shipping nor none");
                yield true;
            }
        };
    }

    /// Without a number it is simply in stock, or sold out. What is kept at the parent for all its
    /// variations has no shelf here: none is sold before somebody counts.
    private Optional<FileStock> stock() {
        if (!row.has("stock") && !row.has("in stock?")) {
            return Optional.empty();
        }
        var backorders =
                row.text("backorders allowed?").equalsIgnoreCase("notify")
                        || row.flag("backorders allowed?");
        if (row.text("stock").equalsIgnoreCase("parent")) {
            row.remark("stock", "shared_stock", "counted as 0: count each variant by itself");
            return Optional.of(new FileStock(true, 0, backorders));
        }
        if (row.given("stock").isPresent()) {
            return Optional.of(Counts.tracked(row, "stock", backorders));
        }
        return switch (row.text("in stock?").toLowerCase(Locale.ROOT)) {
            case "backorder" -> Optional.of(new FileStock(true, 0, true));
            case "" -> Optional.of(FileStock.UNTRACKED);
            default ->
                    Optional.of(
                            row.flag("in stock?")
                                    ? FileStock.UNTRACKED
                                    : new FileStock(true, 0, backorders));
        };
    }
}
