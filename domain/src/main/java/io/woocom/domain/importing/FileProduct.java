package io.woocom.domain.importing;

import io.woocom.domain.catalog.Media;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.ProductType;
import io.woocom.domain.catalog.Slug;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A product as a file describes it, whichever shop wrote it. `lines` are the rows that speak of
/// the product itself, its own first. What the file has no column for is not in `given`, and stays
/// as it is in the shop.
public record FileProduct(
        List<Integer> lines,
        SourceKey key,
        Slug slug,
        boolean knownBySlug,
        ProductType type,
        ProductStatus status,
        String title,
        Optional<String> summary,
        Optional<String> description,
        List<List<FileCategory>> categories,
        List<String> tags,
        List<Media> media,
        List<Product.Option> options,
        List<FileVariant> variants,
        List<Product.Attribute> attributes,
        List<SourceKey> children,
        Optional<Product.External> external,
        Map<String, String> metadata,
        Set<Given> given) {

    public FileProduct {
        lines = List.copyOf(lines);
        categories = categories.stream().map(List::copyOf).toList();
        tags = List.copyOf(tags);
        media = List.copyOf(media);
        options = List.copyOf(options);
        variants = List.copyOf(variants);
        attributes = List.copyOf(attributes);
        children = List.copyOf(children);
        metadata = Collections.unmodifiableMap(new LinkedHashMap<>(metadata));
        given = Set.copyOf(given);
    }

    /// One step of a category's path, and its name in addresses.
    public record FileCategory(String name, Slug slug) {}

    /// What a file may leave out by not having the column.
    public enum Given {
        STATUS,
        SUMMARY,
        DESCRIPTION,
        CATEGORIES,
        TAGS,
        MEDIA,
        ATTRIBUTES,
        PRICE,
        GTIN,
        TAX,
        SHIPPING,
        WEIGHT,
        DIMENSIONS
    }

    boolean gives(Given what) {
        return given.contains(what);
    }

    /// Every row of the file that speaks of the product or its variants.
    List<Integer> rows() {
        return Stream.concat(lines.stream(), variants.stream().map(FileVariant::line))
                .distinct()
                .toList();
    }

    FileProduct withVariants(List<FileVariant> next) {
        return new FileProduct(
                lines,
                key,
                slug,
                knownBySlug,
                type,
                status,
                title,
                summary,
                description,
                categories,
                tags,
                media,
                options,
                next,
                attributes,
                children,
                external,
                metadata,
                given);
    }
}
