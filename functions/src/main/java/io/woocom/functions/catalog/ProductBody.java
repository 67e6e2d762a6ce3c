package io.woocom.functions.catalog;

import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.adapters.http.Patch;
import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.Media;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.ProductType;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Ids;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Reads a product as staff write it: whole for a new one, in parts for an edit.
final class ProductBody {

    private static final int MOST_DESCRIPTION = 50_000;

    private final Fields fields;
    private final Currency currency;
    private final Optional<Slug> slug;
    private final Optional<ProductStatus> status;
    private final Optional<List<CategoryId>> categories;
    private final Optional<List<String>> tags;
    private final Optional<List<Media>> media;
    private final Optional<List<Product.Option>> options;
    private final Optional<List<ProductId>> children;
    private final Optional<List<Product.Attribute>> attributes;
    private final Optional<Map<String, Optional<String>>> metadata;
    private final Patch<String> externalUrl;
    private final Patch<String> buttonText;

    ProductBody(Fields fields, Currency currency) {
        this.fields = fields;
        this.currency = currency;
        slug = Parts.slug(fields);
        status = fields.optional("status").choice(Words.of(ProductStatus.values()));
        categories =
                fields.optional("category_ids")
                        .set(0, 50, Parts.id(CategoryId.PREFIX, CategoryId::new));
        tags = fields.optional("tags").set(0, 50, tag -> tag.text(1, 100));
        media = fields.optional("media").list(0, 50, Parts::media);
        options = fields.optional("options").list(0, 10, Parts::option);
        children =
                fields.optional("children").set(0, 100, Parts.id(ProductId.PREFIX, ProductId::new));
        attributes = fields.optional("attributes").list(0, 50, Parts::attribute);
        metadata = Parts.metadata(fields);
        externalUrl = Parts.webAddress(fields.nullable("external_url"));
        var text = fields.nullable("button_text");
        buttonText = text.patch(text.text(0, 100));
    }

    boolean hasSlug() {
        return slug.isPresent();
    }

    /// @throws io.woocom.domain.shared.Refusal.Invalid with everything that is wrong
    Product.Content content(Ids ids) {
        var type = fields.required("type").choice(Words.of(ProductType.values()));
        var title = fields.required("title").text(1, 200);
        var description = fields.optional("description").prose(MOST_DESCRIPTION);
        var variants =
                fields.optional("variants")
                        .list(0, Product.MOST_VARIANTS, variant -> variant(variant, ids));
        fields.check();
        var name = title.orElseThrow();
        return new Product.Content(
                type.orElseThrow(),
                status.orElse(ProductStatus.DRAFT),
                slug.orElseGet(() -> Slugs.of(name, "product")),
                name,
                Optional.empty(),
                description.filter(text -> !text.isEmpty()),
                categories.orElse(List.of()),
                tags.orElse(List.of()),
                media.orElse(List.of()),
                options.orElse(List.of()),
                variants.orElse(List.of()).stream().map(one -> one.named(name)).toList(),
                attributes.orElse(List.of()),
                children.orElse(List.of()),
                external(Optional.empty()),
                Parts.merged(Map.of(), metadata));
    }

    /// @throws io.woocom.domain.shared.Refusal.Invalid with everything that is wrong
    UnaryOperator<Product.Content> edit() {
        var title = fields.optional("title").text(1, 200);
        var field = fields.nullable("description");
        var description =
                field.patch(field.prose(MOST_DESCRIPTION).filter(text -> !text.isEmpty()));
        fields.check();
        return present -> {
            var kept = options.map(present::withOptions).orElse(present);
            return new Product.Content(
                    present.type(),
                    status.orElse(present.status()),
                    slug.orElse(present.slug()),
                    title.orElse(present.title()),
                    present.summary(),
                    description.over(present.description()),
                    categories.orElse(present.categories()),
                    tags.orElse(present.tags()),
                    media.orElse(present.media()),
                    kept.options(),
                    kept.variants(),
                    attributes.orElse(present.attributes()),
                    children.orElse(present.children()),
                    external(present.external()),
                    Parts.merged(present.metadata(), metadata));
        };
    }

    private Optional<VariantBody.Made> variant(Field field, Ids ids) {
        return field.object()
                .flatMap(inner -> new VariantBody(inner, currency).make(VariantId.next(ids)));
    }

    private Optional<Product.External> external(Optional<Product.External> present) {
        var url = externalUrl.over(present.map(Product.External::url));
        var text = buttonText.over(present.flatMap(Product.External::buttonText));
        return url.map(link ->
                new Product.External(
                        link,
                        text.filter(label -> !label.isBlank()),
                        present.flatMap(Product.External::price)));
    }
}
