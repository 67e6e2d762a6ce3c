package io.woocom.domain.importing;

import io.woocom.domain.catalog.Price;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductType;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.importing.FileProduct.Given;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which variant of the shop each row of a file speaks of. One of the same sku; else, of those that
/// no row names by sku, the one with the same options: its sku was changed in the other shop.
/// Variants that the file does not speak of stay, unless the product's type or options have no room
/// for them: then they go out of sale.
final class VariantMerging {

    private final FileProduct file;
    private final List<Variant> stored;
    private final boolean sameType;
    private final Function<FileVariant, VariantId> newVariant;
    private final Map<FileVariant, VariantId> ids = new LinkedHashMap<>();
    private final Map<Integer, RowOutcome> outcomes = new HashMap<>();

    /// The variants in order, which row became which, and what that meant for each.
    record Variants(
            List<Variant> variants,
            Map<FileVariant, VariantId> ids,
            Map<Integer, RowOutcome> outcomes) {}

    VariantMerging(
            FileProduct file,
            Optional<Product> stored,
            Function<FileVariant, VariantId> newVariant) {
        this.file = file;
        this.stored = stored.map(product -> product.content().variants()).orElse(List.of());
        this.sameType = stored.map(product -> product.content().type() == file.type()).orElse(true);
        this.newVariant = newVariant;
    }

    Variants merge() {
        var next = new LinkedHashMap<VariantId, Variant>();
        stored.forEach(variant -> next.put(variant.id(), variant));
        var matches = new LinkedHashMap<FileVariant, Variant>();
        for (var row : file.variants()) {
            bySku(row).ifPresent(variant -> matches.put(row, variant));
        }
        for (var row : file.variants()) {
            if (!matches.containsKey(row)) {
                byOptions(row, matches).ifPresent(variant -> matches.put(row, variant));
            }
        }
        for (var row : file.variants()) {
            var variant = variant(row, Optional.ofNullable(matches.get(row)));
            ids.put(row, variant.id());
            next.put(variant.id(), variant);
        }
        return new Variants(remaining(next), ids, outcomes);
    }

    private Optional<Variant> bySku(FileVariant row) {
        return stored.stream().filter(variant -> variant.sku().names(row.sku())).findFirst();
    }

    private Optional<Variant> byOptions(FileVariant row, Map<FileVariant, Variant> matches) {
        return stored.stream()
                .filter(variant -> !variant.archived())
                .filter(variant -> !matches.containsValue(variant))
                .filter(variant -> sameType && variant.options().equals(row.options()))
                .findFirst();
    }

    private Variant variant(FileVariant row, Optional<Variant> old) {
        var variant =
                new Variant(
                        old.map(Variant::id).orElseGet(() -> newVariant.apply(row)),
                        row.sku(),
                        kept(Given.GTIN, old, Variant::gtin, row.gtin()),
                        row.title(),
                        row.options(),
                        kept(Given.PRICE, old, Variant::prices, prices(row, old)),
                        kept(Given.TAX, old, Variant::taxCategory, row.taxCategory()),
                        kept(Given.TAX, old, Variant::taxable, row.taxable()),
                        kept(
                                Given.SHIPPING,
                                old,
                                Variant::requiresShipping,
                                row.requiresShipping()),
                        kept(Given.WEIGHT, old, Variant::weightGrams, row.weightGrams()),
                        kept(Given.DIMENSIONS, old, Variant::dimensions, row.dimensions()),
                        Merging.metadata(old.map(Variant::metadata), row.metadata()),
                        row.archived());
        outcomes.put(
                row.line(),
                old.map(one -> one.equals(variant) ? RowOutcome.UNCHANGED : RowOutcome.UPDATED)
                        .orElse(RowOutcome.CREATED));
        return variant;
    }

    private List<Variant> remaining(Map<VariantId, Variant> next) {
        if (file.type() == ProductType.GROUPED || file.type() == ProductType.EXTERNAL) {
            return List.of();
        }
        if (file.type() == ProductType.VARIABLE && sameType) {
            return next.values().stream().map(this::spokenOrLeft).toList();
        }
        var spoken = List.copyOf(ids.values());
        var all = new ArrayList<Variant>();
        next.forEach((id, variant) -> all.add(spoken.contains(id) ? variant : variant.outOfSale()));
        return all;
    }

    /// A variant that the file does not speak of stays on sale only where it is still one of its
    /// product's: its options may have got other names, or be those of a row now.
    private Variant spokenOrLeft(Variant variant) {
        if (ids.containsValue(variant.id()) || variant.archived()) {
            return variant;
        }
        var names = file.options().stream().map(Product.Option::name).toList();
        var fits = names.containsAll(variant.options().keySet());
        var taken =
                file.variants().stream()
                        .anyMatch(
                                row -> !row.archived() && row.options().equals(variant.options()));
        return fits && !taken ? variant : variant.withinOptions(names).outOfSale();
    }

    private <T> T kept(Given what, Optional<Variant> old, Function<Variant, T> part, T fresh) {
        return old.isEmpty() || file.gives(what) ? fresh : part.apply(old.get());
    }

    /// The price list after the file's word for its channel and currency.
    private static List<Price> prices(FileVariant row, Optional<Variant> old) {
        if (row.price().isEmpty()) {
            return List.of();
        }
        var price = row.price().get();
        var others =
                old.stream()
                        .flatMap(variant -> variant.prices().stream())
                        .filter(one -> !one.isFor(price.channel(), price.regular().currency()));
        return Stream.concat(Stream.of(price), others).toList();
    }
}
