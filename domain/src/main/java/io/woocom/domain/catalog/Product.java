package io.woocom.domain.catalog;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
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
            return new Content(
                    type,
                    next,
                    slug,
                    title,
                    summary,
                    description,
                    categories,
                    tags,
                    media,
                    options,
                    variants,
                    attributes,
                    children,
                    external,
                    metadata);
        }

        public Content withVariants(List<Variant> next) {
            return new Content(
                    type,
                    status,
                    slug,
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
                    metadata);
        }

        public Content withSlug(Slug next) {
            return new Content(
                    type,
                    status,
                    next,
                    title,
                    summary,
                    description,
                    categories,
                    tags,
                    media,
                    options,
                    variants,
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
        check(content);
        var product = new Product(id, content, now, now, Revision.NEW);
        return Change.to(
                product,
                content.status().isForSale()
                        ? new ProductEvent.Published(id, now)
                        : new ProductEvent.Changed(id, now));
    }

    /// The same content again is no change.
    ///
    /// @throws Refusal.Invalid where the content breaks a rule of its type
    public Change<Product, ProductEvent> become(Content next, Instant now) {
        if (next.equals(content)) {
            return Change.none(this);
        }
        check(next);
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

    private static void check(Content content) {
        var problems = new ArrayList<Problem>();
        var variants = content.variants();
        if (content.title().isBlank() || content.title().length() > 500) {
            problems.add(Problem.of("too_long", "/title", "a title has 1 to 500 characters"));
        }
        switch (content.type()) {
            case SIMPLE -> {
                var sold = variants.stream().filter(variant -> !variant.archived()).toList();
                if (sold.size() != 1
                        || !sold.getFirst().options().isEmpty()
                        || !content.options().isEmpty()) {
                    problems.add(
                            Problem.of(
                                    "not_allowed",
                                    "/variants",
                                    "a simple product has one variant, no options"));
                }
            }
            case VARIABLE -> checkOptions(content, problems);
            case GROUPED, EXTERNAL -> {
                if (!variants.isEmpty()) {
                    problems.add(
                            Problem.of(
                                    "not_allowed",
                                    "/variants",
                                    "only simple and variable products have any"));
                }
            }
        }
        if (variants.size() > MOST_VARIANTS) {
            problems.add(
                    Problem.of(
                            "too_large",
                            "/variants",
                            "a product has at most " + MOST_VARIANTS + " variants"));
        }
        if (content.type() == ProductType.EXTERNAL != content.external().isPresent()) {
            problems.add(
                    Problem.of(
                            "required",
                            "/external_url",
                            "an external product, and no other, has a link"));
        }
        if (content.type() != ProductType.GROUPED && !content.children().isEmpty()) {
            problems.add(
                    Problem.of("not_allowed", "/children", "only a grouped product has children"));
        }
        var ids = new HashSet<VariantId>();
        var skus = new HashSet<String>();
        for (var i = 0; i < variants.size(); i++) {
            if (!ids.add(variants.get(i).id())) {
                problems.add(
                        Problem.of(
                                "duplicate", "/variants/" + i + "/id", "two variants have one id"));
            }
            if (!skus.add(variants.get(i).sku().key())) {
                problems.add(
                        Problem.of(
                                "duplicate",
                                "/variants/" + i + "/sku",
                                "two variants have one sku"));
            }
        }
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private static void checkOptions(Content content, List<Problem> problems) {
        var names = content.options().stream().map(Option::name).toList();
        var seen = new HashSet<Map<String, String>>();
        for (var i = 0; i < content.variants().size(); i++) {
            var variant = content.variants().get(i);
            if (!names.containsAll(variant.options().keySet())) {
                problems.add(
                        Problem.of(
                                "not_allowed",
                                "/variants/" + i + "/options",
                                "not options of this product"));
            }
            if (!variant.archived() && !seen.add(variant.options())) {
                problems.add(
                        Problem.of(
                                "duplicate",
                                "/variants/" + i + "/options",
                                "two variants have these options"));
            }
        }
    }
}
