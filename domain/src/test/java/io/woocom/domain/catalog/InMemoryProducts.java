package io.woocom.domain.catalog;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.InMemoryClaims;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// Products in a map: the contract without a database.
public final class InMemoryProducts implements Products {

    private final Map<ProductId, Product> byId = new HashMap<>();
    private final Memory memory;
    private final InMemoryClaims claims;

    public InMemoryProducts(Memory memory) {
        this.memory = memory;
        this.claims = new InMemoryClaims(memory);
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return claims.find(caller, key);
    }

    @Override
    public void keep(Claim claim) {
        claims.keep(claim);
    }

    @Override
    public synchronized Optional<Product> find(ProductId id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public synchronized Map<ProductId, Product> findAll(Collection<ProductId> ids) {
        var found = new HashMap<ProductId, Product>();
        ids.forEach(id -> find(id).ifPresent(product -> found.put(id, product)));
        return found;
    }

    @Override
    public synchronized Map<String, Handle> resolve(
            Collection<Sku> skus, Collection<VariantId> variants) {
        var keys = skus.stream().map(Sku::key).toList();
        var handles = new HashMap<String, Handle>();
        for (var product : byId.values()) {
            for (var variant : product.content().variants()) {
                var handle =
                        new Handle(
                                product.id(),
                                variant.id(),
                                product.isForSale() && !variant.archived());
                if (keys.contains(variant.sku().key())) {
                    handles.put(variant.sku().key(), handle);
                }
                if (variants.contains(variant.id())) {
                    handles.put(variant.id().value(), handle);
                }
            }
        }
        return handles;
    }

    @Override
    public synchronized Page<Product> list(Page.Request page) {
        var rest =
                byId.values().stream()
                        .sorted(Comparator.comparing(InMemoryProducts::place).reversed())
                        .filter(product ->
                                page.after()
                                        .map(after -> place(product).compareTo(after) < 0)
                                        .orElse(true))
                        .toList();
        var items = rest.subList(0, Math.min(page.limit(), rest.size()));
        return items.size() == rest.size()
                ? Page.last(items)
                : new Page<>(items, Optional.of(place(items.getLast())));
    }

    @Override
    public Product save(Change<Product, ProductEvent> change) {
        return memory.atomically(() -> saved(change));
    }

    private synchronized Product saved(Change<Product, ProductEvent> change) {
        var next = change.state();
        if (!change.changed()) {
            return next;
        }
        claims.requireFree(change.claim());
        var stored = find(next.id()).map(Product::revision).orElse(Revision.NEW);
        if (stored.version() != next.revision().version()) {
            throw Refusal.stale("this product");
        }
        requireFree(next);
        var saved = next.at(next.revision().next(change.events().size()));
        byId.put(saved.id(), saved);
        claims.keep(change.claim());
        memory.tell(saved.id().value(), next.revision(), change.events(), saved);
        return saved;
    }

    @Override
    public synchronized Optional<ProductId> findBySlug(Slug slug) {
        return byId.values().stream()
                .filter(product -> product.content().slug().equals(slug))
                .map(Product::id)
                .findFirst();
    }

    private void requireFree(Product next) {
        if (others(next, other -> other.content().slug().equals(next.content().slug()))) {
            throw Refusal.conflict("slug_taken", "another product has this slug");
        }
        for (var variant : next.content().variants()) {
            if (others(next, other -> other.variant(variant.sku()).isPresent())) {
                throw Refusal.conflict("sku_taken", "another product has this sku");
            }
        }
    }

    private boolean others(Product next, Predicate<Product> clash) {
        return byId.values().stream()
                .filter(other -> !Objects.equals(other.id(), next.id()))
                .anyMatch(clash);
    }

    private static String place(Product product) {
        return "%020d#%s".formatted(product.createdAt().toEpochMilli(), product.id());
    }
}
