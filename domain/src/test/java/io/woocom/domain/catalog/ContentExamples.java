package io.woocom.domain.catalog;

import io.woocom.domain.shared.Money;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Contents of each type as a merchant may write them, good and bad.
final class ContentExamples {

    private ContentExamples() {}

    static Product.Content simple(Variant... variants) {
        return content(ProductType.SIMPLE, List.of(), List.of(variants));
    }

    static Product.Content variable(Variant... variants) {
        var numbers = IntStream.range(0, variants.length).mapToObj(number -> "Size " + number);
        var sizes = Stream.concat(Stream.of("S", "M", "L"), numbers).toList();
        var size = new Product.Option("Size", sizes);
        return content(ProductType.VARIABLE, List.of(size), List.of(variants));
    }

    static Product.Content grouped(ProductId... children) {
        return with(
                content(ProductType.GROUPED, List.of(), List.of()),
                List.of(children),
                Optional.empty());
    }

    static Product.Content external(Price price) {
        var link =
                new Product.External(
                        "https://example.org/mug", Optional.of("Buy there"), Optional.of(price));
        return with(
                content(ProductType.EXTERNAL, List.of(), List.of()), List.of(), Optional.of(link));
    }

    static Product.Content titled(Product.Content content, String title) {
        return new Product.Content(
                content.type(),
                content.status(),
                content.slug(),
                title,
                content.summary(),
                content.description(),
                content.categories(),
                content.tags(),
                content.media(),
                content.options(),
                content.variants(),
                content.attributes(),
                content.children(),
                content.external(),
                content.metadata());
    }

    static Product.Content with(
            Product.Content content, List<ProductId> children, Optional<Product.External> link) {
        return new Product.Content(
                content.type(),
                content.status(),
                content.slug(),
                content.title(),
                content.summary(),
                content.description(),
                content.categories(),
                content.tags(),
                content.media(),
                content.options(),
                content.variants(),
                content.attributes(),
                children,
                link,
                content.metadata());
    }

    static Product.Content content(
            ProductType type, List<Product.Option> options, List<Variant> variants) {
        return new Product.Content(
                type,
                ProductStatus.PUBLISHED,
                new Slug("mug"),
                "Mug",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                options,
                variants,
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of());
    }

    static Variant plain(int number) {
        return variant(number, Map.of(), false);
    }

    static Variant sized(int number, String size) {
        return variant(number, Map.of("Size", size), false);
    }

    static Variant archived(Variant variant) {
        return variant(
                Integer.parseInt(variant.id().value().substring(4)), variant.options(), true);
    }

    static Variant[] sized(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> sized(number, "Size " + number))
                .toArray(Variant[]::new);
    }

    static Variant called(Variant variant, String sku) {
        return new Variant(
                variant.id(),
                new Sku(sku),
                variant.gtin(),
                variant.title(),
                variant.options(),
                variant.prices(),
                variant.taxCategory(),
                variant.taxable(),
                variant.requiresShipping(),
                variant.weightGrams(),
                variant.dimensions(),
                variant.metadata(),
                variant.archived());
    }

    private static Variant variant(int number, Map<String, String> options, boolean archived) {
        return new Variant(
                new VariantId("var_%026d".formatted(number)),
                new Sku("MUG-" + number),
                Optional.empty(),
                "Mug",
                options,
                List.of(Price.of(Money.of(1800, "USD"))),
                TaxCategory.STANDARD,
                true,
                true,
                OptionalInt.empty(),
                Optional.empty(),
                Map.of(),
                archived);
    }
}
