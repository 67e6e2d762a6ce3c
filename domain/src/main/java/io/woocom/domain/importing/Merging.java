package io.woocom.domain.importing;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.ProductType;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.importing.FileProduct.Given;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// What a product is after a file spoke of it: the file's word where it has one, the shop's
/// otherwise. Pure, so that the same file and the same product always give the same.
record Merging(
        FileProduct file, Optional<Product> stored, Function<FileVariant, VariantId> newVariant) {

    /// Where the parts lie that only the shop knows.
    record Place(Slug slug, List<CategoryId> categories, List<ProductId> children) {}

    /// `variants` says which variant each row became.
    record Merged(
            Product.Content content,
            Map<Integer, RowOutcome> rows,
            Map<FileVariant, VariantId> variants) {}

    Merged at(Place place) {
        var merged = new VariantMerging(file, stored, newVariant).merge();
        var old = stored.map(Product::content);
        var content =
                new Product.Content(
                        file.type(),
                        staysArchived()
                                ? ProductStatus.ARCHIVED
                                : kept(Given.STATUS, Product.Content::status, file.status()),
                        place.slug(),
                        file.title(),
                        kept(Given.SUMMARY, Product.Content::summary, file.summary()),
                        kept(Given.DESCRIPTION, Product.Content::description, file.description()),
                        kept(Given.CATEGORIES, Product.Content::categories, place.categories()),
                        kept(Given.TAGS, Product.Content::tags, file.tags()),
                        kept(Given.MEDIA, Product.Content::media, file.media()),
                        options(),
                        merged.variants(),
                        kept(Given.ATTRIBUTES, Product.Content::attributes, file.attributes()),
                        place.children(),
                        external(),
                        metadata(old.map(Product.Content::metadata), file.metadata()));
        return new Merged(content, outcomes(content, merged), merged.ids());
    }

    /// What staff took off the shelves does not come back by a file that still offers it.
    boolean staysArchived() {
        return file.gives(Given.STATUS)
                && file.status().isForSale()
                && stored.filter(one -> one.content().status() == ProductStatus.ARCHIVED)
                        .isPresent();
    }

    static Map<String, String> metadata(
            Optional<Map<String, String>> old, Map<String, String> fresh) {
        var all = new LinkedHashMap<>(old.orElse(Map.of()));
        all.putAll(fresh);
        return all;
    }

    /// Option values that only the shop's other variants have stay in the list.
    private List<Product.Option> options() {
        var old = stored.map(product -> product.content().options()).orElse(List.of());
        return file.options().stream()
                .map(option ->
                        old.stream()
                                .filter(other -> other.name().equals(option.name()))
                                .findFirst()
                                .map(other -> union(option, other))
                                .orElse(option))
                .toList();
    }

    private static Product.Option union(Product.Option option, Product.Option other) {
        var values = new LinkedHashSet<>(option.values());
        values.addAll(other.values());
        return new Product.Option(option.name(), List.copyOf(values));
    }

    private Optional<Product.External> external() {
        if (file.type() != ProductType.EXTERNAL) {
            return Optional.empty();
        }
        var price =
                stored.flatMap(product -> product.content().external())
                        .flatMap(Product.External::price);
        return file.external()
                .map(link ->
                        new Product.External(
                                link.url(),
                                link.buttonText(),
                                file.gives(Given.PRICE) ? link.price() : price));
    }

    private <T> T kept(Given what, Function<Product.Content, T> part, T fresh) {
        return stored.isEmpty() || file.gives(what) ? fresh : part.apply(stored.get().content());
    }

    private Map<Integer, RowOutcome> outcomes(
            Product.Content content, VariantMerging.Variants merged) {
        var itself =
                stored.map(product ->
                                product.content()
                                                .withVariants(List.of())
                                                .equals(content.withVariants(List.of()))
                                        ? RowOutcome.UNCHANGED
                                        : RowOutcome.UPDATED)
                        .orElse(RowOutcome.CREATED);
        var rows = new LinkedHashMap<Integer, RowOutcome>();
        file.lines().forEach(line -> rows.put(line, itself));
        merged.outcomes().forEach((line, outcome) -> rows.merge(line, outcome, RowOutcome::and));
        return rows;
    }
}
