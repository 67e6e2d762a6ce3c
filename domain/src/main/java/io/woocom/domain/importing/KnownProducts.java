package io.woocom.domain.importing;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.shared.Ids;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which of the shop's products the products of a chunk are, looked up together. A sku that stands
/// in the shop decides; else what an earlier file called it; else a variant's sku; else it is new,
/// and its key is claimed before it is made, so that a second delivery makes no second product.
final class KnownProducts {

    private final Products products;
    private final EarlierFiles earlier;
    private final Ids ids;
    private final Map<String, Products.Handle> handles = new HashMap<>();
    private final Map<SourceKey, ProductId> named = new HashMap<>();
    private final Map<ProductId, Product> stored;

    KnownProducts(Products products, EarlierFiles earlier, Ids ids, List<FileProduct> chunk) {
        this.products = products;
        this.earlier = earlier;
        this.ids = ids;
        var keys = new LinkedHashSet<SourceKey>();
        var skus = new LinkedHashSet<Sku>();
        for (var product : chunk) {
            keys.add(product.key());
            keys.addAll(product.children());
            product.variants().forEach(variant -> skus.add(variant.sku()));
        }
        keys.forEach(key -> key.asSku().ifPresent(skus::add));
        this.named.putAll(earlier.products(keys));
        this.handles.putAll(products.resolve(skus, List.of()));
        var found = new LinkedHashSet<>(named.values());
        handles.values().forEach(handle -> found.add(handle.product()));
        chunk.stream()
                .filter(product -> !named.containsKey(product.key()))
                .forEach(product -> bySlug(product).ifPresent(found::add));
        this.stored = found.isEmpty() ? Map.of() : products.findAll(found);
        this.handles.entrySet().removeIf(entry -> !leads(entry.getKey(), entry.getValue()));
    }

    ProductId idOf(FileProduct product) {
        return existing(product)
                .filter(id -> id.equals(named.get(product.key())))
                .orElseGet(() -> claimed(product.key(), existing(product)));
    }

    /// The product that a key stands for, or will stand for once it is imported.
    ProductId idOf(SourceKey key) {
        return bySku(key)
                .orElseGet(() -> {
                    var known = Optional.ofNullable(named.get(key));
                    return known.orElseGet(() -> claimed(key, Optional.empty()));
                });
    }

    /// As it was when the chunk was begun.
    Optional<Product> stored(ProductId id) {
        return Optional.ofNullable(stored.get(id));
    }

    Optional<Product> now(ProductId id) {
        return products.find(id);
    }

    /// The other product that has a sku.
    Optional<ProductId> holder(Sku sku, ProductId except) {
        return Optional.ofNullable(handles.get(sku.key()))
                .map(Products.Handle::product)
                .filter(holder -> !holder.equals(except));
    }

    private Optional<ProductId> existing(FileProduct product) {
        return bySku(product.key())
                .or(() -> Optional.ofNullable(named.get(product.key())))
                .or(() -> bySlug(product))
                .or(() -> byVariant(product));
    }

    private Optional<ProductId> bySlug(FileProduct product) {
        return product.knownBySlug() ? products.findBySlug(product.slug()) : Optional.empty();
    }

    /// A handle is a first word, the product decides.
    private boolean leads(String sku, Products.Handle handle) {
        return stored(handle.product())
                .filter(product ->
                        product.content().variants().stream()
                                .anyMatch(variant -> variant.sku().key().equals(sku)))
                .isPresent();
    }

    private Optional<ProductId> bySku(SourceKey key) {
        return key.asSku()
                .flatMap(sku -> Optional.ofNullable(handles.get(sku.key())))
                .map(Products.Handle::product);
    }

    private Optional<ProductId> byVariant(FileProduct product) {
        return product.variants().stream()
                .flatMap(variant -> Optional.ofNullable(handles.get(variant.sku().key())).stream())
                .map(Products.Handle::product)
                .findFirst();
    }

    private ProductId claimed(SourceKey key, Optional<ProductId> known) {
        var id = known.orElseGet(() -> ProductId.next(ids));
        var winner = earlier.claim(key, id);
        named.put(key, winner);
        return known.orElse(winner);
    }
}
