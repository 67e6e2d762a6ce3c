package io.woocom.domain.catalog;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something the shop shows, and with its variants sells. What staff edit is its {@link Content};
/// identity, dates and revision are the shop's.
public record Product(
        ProductId id, Content content, Instant createdAt, Instant updatedAt, Revision revision) {

    /// At most so many variants: the whole product stays one item of the store, 400 KB at most.
    public static final int MOST_VARIANTS = 250;

    public record Content(
            ProductType type,
            ProductStatus status,
            Slug slug,
            String title,
            Optional<String> summary,
            Optional<String> description,
            List<CategoryId> categories,
            List<String> tags,
            List<Media> media,
            List<Option> options,
            List<Variant> variants,
            List<Attribute> attributes,
            List<ProductId> children,
            Optional<External> external,
            Map<String, String> metadata) {

        public Content {
            categories = List.copyOf(categories);
            tags = List.copyOf(tags);
            media = List.copyOf(media);
            options = List.copyOf(options);
            variants = List.copyOf(variants);
            attributes = List.copyOf(attributes);
            children = List.copyOf(children);
            metadata = Ordered.copyOf(metadata);
        }

        public Content withStatus(ProductStatus next) {
            return with(next, slug, options, variants);
        }

        public Content withVariants(List<Variant> next) {
            return with(status, slug, options, next);
        }

        public Content withSlug(Slug next) {
            return with(status, next, options, variants);
        }

        /// Other options to tell variants apart by; of an option that is given up they lose their
        /// value, too.
        public Content withOptions(List<Option> next) {
            var names = next.stream().map(Option::name).toList();
            var left = variants.stream().map(variant -> variant.withinOptions(names)).toList();
            return with(status, slug, next, left);
        }

        private Content with(
                ProductStatus nextStatus,
                Slug nextSlug,
                List<Option> nextOptions,
                List<Variant> nextVariants) {
            return new Content(
                    type,
                    nextStatus,
                    nextSlug,
                    title,
                    summary,
                    description,
                    categories,
                    tags,
                    media,
                    nextOptions,
                    nextVariants,
                    attributes,
                    children,
                    external,
                    metadata);
        }
    }

    /// By what variants differ: `Size` with its values in the order to show them.
    public record Option(String name, List<String> values) {
        public Option {
            values = List.copyOf(values);
        }
    }

    /// A described property that does not make a variant: `Material`, `Cotton`.
    public record Attribute(String name, List<String> values, boolean visible) {
        public Attribute {
            values = List.copyOf(values);
        }
    }

    /// Where an external product is sold, and what its button says.
    public record External(String url, Optional<String> buttonText, Optional<Price> price) {}

    public static Change<Product, ProductEvent> create(ProductId id, Content content, Instant now) {
        ContentRules.check(content);
        var product = new Product(id, content, now, now, Revision.NEW);
        return Change.to(
                product,
                content.status().isForSale()
                        ? new ProductEvent.Published(id, now)
                        : new ProductEvent.Changed(id, now));
    }

    /// The same content again is no change. What was archived comes back as a draft, so that
    /// nothing is sold again that nobody looked at.
    ///
    /// @throws Refusal.Invalid where the content breaks a rule of its type
    /// @throws Refusal.Conflict where it would put an archived product on sale at once
    public Change<Product, ProductEvent> become(Content next, Instant now) {
        if (next.equals(content)) {
            return Change.none(this);
        }
        if (content.status() == ProductStatus.ARCHIVED && next.status().isForSale()) {
            throw Refusal.conflict(
                    "conflict",
                    "this product is archived: make it a draft before it is sold again");
        }
        ContentRules.check(next);
        var product = new Product(id, next, createdAt, now, revision);
        return Change.to(product, event(next.status(), now));
    }

    public Change<Product, ProductEvent> archive(Instant now) {
        return become(content.withStatus(ProductStatus.ARCHIVED), now);
    }

    /// The same product as it was read or saved.
    public Product at(Revision next) {
        return new Product(id, content, createdAt, updatedAt, next);
    }

    public boolean isForSale() {
        return content.status().isForSale();
    }

    public Optional<Variant> variant(VariantId wanted) {
        return content.variants().stream()
                .filter(variant -> variant.id().equals(wanted))
                .findFirst();
    }

    public Optional<Variant> variant(Sku wanted) {
        return content.variants().stream()
                .filter(variant -> variant.sku().names(wanted))
                .findFirst();
    }

    /// The variants that can be bought: none while the product is not for sale.
    public List<Variant> variantsForSale() {
        return isForSale()
                ? content.variants().stream().filter(variant -> !variant.archived()).toList()
                : List.of();
    }

    private ProductEvent event(ProductStatus next, Instant now) {
        if (next == ProductStatus.ARCHIVED && content.status() != ProductStatus.ARCHIVED) {
            return new ProductEvent.Archived(id, now);
        }
        if (next.isForSale() && !content.status().isForSale()) {
            return new ProductEvent.Published(id, now);
        }
        return new ProductEvent.Changed(id, now);
    }
}
