package io.woocom.domain.catalog;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;

/// Products for tests, said in the shop's words: `aProduct().priced(1800).sku("MUG")`. Simple,
/// published and of one variant unless said otherwise; each has a name, slug and skus of its own,
/// and a later one has a later id.
public final class ProductFixture {

    public static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");

    private static final AtomicLong COUNT = new AtomicLong();

    private final long number = COUNT.incrementAndGet();
    private final List<String> skus = new ArrayList<>(List.of("SKU-" + number));
    private final List<CategoryId> categories = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private ProductType type = ProductType.SIMPLE;
    private ProductStatus status = ProductStatus.PUBLISHED;
    private Slug slug = new Slug("product-" + number);
    private String title = "Product " + number;
    private Optional<String> summary = Optional.empty();
    private List<ProductId> children = List.of();
    private Price price = Price.of(Money.of(1800, "USD"));
    private boolean priced = true;
    private Instant createdAt = MORNING.plusSeconds(number);

    private ProductFixture() {}

    public static ProductFixture aProduct() {
        return new ProductFixture();
    }

    public ProductFixture priced(long minorUnits) {
        price = Price.of(Money.of(minorUnits, "USD"));
        return this;
    }

    public ProductFixture unpriced() {
        priced = false;
        return this;
    }

    public ProductFixture onSale(long minorUnits, Instant from, Instant until) {
        var sale =
                new Price.Sale(Money.of(minorUnits, "USD"), Optional.of(from), Optional.of(until));
        price = new Price(price.channel(), price.regular(), Optional.of(sale), Optional.empty());
        return this;
    }

    public ProductFixture sku(String sku) {
        skus.clear();
        skus.add(sku);
        return this;
    }

    /// As many variants, told apart by their size.
    public ProductFixture variants(int count) {
        type = ProductType.VARIABLE;
        skus.clear();
        for (var i = 1; i <= count; i++) {
            skus.add("SKU-" + number + "-" + i);
        }
        return this;
    }

    public ProductFixture showing(ProductId... products) {
        type = ProductType.GROUPED;
        skus.clear();
        children = List.of(products);
        return this;
    }

    public ProductFixture titled(String text) {
        title = text;
        return this;
    }

    public ProductFixture summary(String text) {
        summary = Optional.of(text);
        return this;
    }

    public ProductFixture slug(String text) {
        slug = new Slug(text);
        return this;
    }

    public ProductFixture tagged(String... words) {
        tags.addAll(List.of(words));
        return this;
    }

    public ProductFixture in(CategoryId... ids) {
        categories.addAll(List.of(ids));
        return this;
    }

    public ProductFixture with(ProductStatus next) {
        status = next;
        return this;
    }

    public ProductFixture createdAt(Instant instant) {
        createdAt = instant;
        return this;
    }

    public ProductId id() {
        return new ProductId("prod_%026d".formatted(number));
    }

    public VariantId variant(int index) {
        return new VariantId("var_%020d%06d".formatted(number, index));
    }

    public Product.Content content() {
        var variants = new ArrayList<Variant>();
        for (var i = 0; i < skus.size(); i++) {
            variants.add(variant(i, skus.get(i)));
        }
        var sizes = variants.stream().map(Variant::title).toList();
        return new Product.Content(
                type,
                status,
                slug,
                title,
                summary,
                Optional.empty(),
                categories,
                tags,
                List.of(new Media("/pictures/" + slug + ".svg", title)),
                type == ProductType.VARIABLE
                        ? List.of(new Product.Option("Size", sizes))
                        : List.of(),
                variants,
                List.of(new Product.Attribute("Material", List.of("Clay"), true)),
                children,
                Optional.empty(),
                Map.of("origin", "test"));
    }

    public Change<Product, ProductEvent> created() {
        return Product.create(id(), content(), createdAt);
    }

    /// As it is before it was saved for the first time.
    public Product product() {
        return created().state();
    }

    public Product savedIn(Products products) {
        return products.save(created());
    }

    private Variant variant(int index, String sku) {
        var name = "Size " + index;
        return new Variant(
                variant(index),
                new Sku(sku),
                Optional.empty(),
                name,
                type == ProductType.VARIABLE ? Map.of("Size", name) : Map.of(),
                priced ? List.of(price) : List.of(),
                TaxCategory.STANDARD,
                true,
                true,
                OptionalInt.of(350),
                Optional.of(new Variant.Dimensions(120, 90, 100)),
                Map.of(),
                false);
    }
}
