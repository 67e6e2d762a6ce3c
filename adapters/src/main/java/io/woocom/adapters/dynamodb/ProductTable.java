package io.woocom.adapters.dynamodb;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductEvent;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.Slug;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Products in the catalogue's table: each one item, and an item for each of its handles.
final class ProductTable implements Products {

    private static final ShardedList.Order NEWEST =
            new ShardedList.Order(Optional.of("by_creation"), "creation_shard", "created", true);

    private final Session session;
    private final Reads reads;
    private final Claims claims;

    ProductTable(Session session) {
        this.session = session;
        this.reads = new Reads(session);
        this.claims = new Claims(session, Tables.CATALOG);
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
    public Optional<Product> find(ProductId id) {
        return reads.find(Tables.CATALOG, Keys.product(id)).map(ProductItems::read);
    }

    @Override
    public Map<ProductId, Product> findAll(Collection<ProductId> ids) {
        var keys = ids.stream().map(Keys::product).toList();
        return reads.findAll(Tables.CATALOG, keys).values().stream()
                .map(ProductItems::read)
                .collect(toMap(Product::id, identity()));
    }

    @Override
    public Map<String, Handle> resolve(Collection<Sku> skus, Collection<VariantId> variants) {
        var keys = new ArrayList<Key>();
        skus.forEach(sku -> keys.add(ProductHandle.key(sku)));
        variants.forEach(variant -> keys.add(ProductHandle.key(variant)));
        var handles = new HashMap<String, Handle>();
        for (var item : reads.findAll(Tables.CATALOG, keys).values()) {
            var handle = ProductHandle.read(item);
            handle.seen().ifPresent(seen -> handles.put(handle.name(), seen));
        }
        return handles;
    }

    @Override
    public Page<Product> list(Page.Request page) {
        return new ShardedList(session, Tables.CATALOG)
                .page(
                        ShardedList.shards("", SavingProduct.SHARDS),
                        NEWEST,
                        ShardedList.Range.ALL,
                        ShardedList.Filter.NONE,
                        page)
                .map(ProductItems::read);
    }

    /// Read from the handle: the product may have lost it only if a save did not come to its end.
    @Override
    public Optional<ProductId> findBySlug(Slug slug) {
        return reads.find(Tables.CATALOG, ProductHandle.key(slug))
                .map(item -> ProductHandle.read(item).product());
    }

    @Override
    public Product save(Change<Product, ProductEvent> change) {
        if (!change.changed()) {
            return change.state();
        }
        var before = before(change);
        var takenOver = new ArrayList<Key>();
        while (true) {
            try {
                return new SavingProduct(session, change, before).save();
            } catch (ProductHandle.Taken e) {
                if (takenOver.contains(e.handle().key()) || !tookOver(e, change.state())) {
                    throw e.refusal();
                }
                takenOver.add(e.handle().key());
            }
        }
    }

    /// The product whose handles are to be told from the new ones.
    private Optional<Product> before(Change<Product, ProductEvent> change) {
        var next = change.state();
        if (next.revision().isNew()) {
            return Optional.empty();
        }
        var stored = find(next.id());
        if (stored.map(product -> product.revision().version()).orElse(0L)
                != next.revision().version()) {
            requireFirst(change.claim());
            throw Refusal.stale("this product");
        }
        return stored;
    }

    /// Frees a handle whose product does not carry it, if it was left behind long enough ago.
    private boolean tookOver(ProductHandle.Taken taken, Product next) {
        var handle = taken.handle();
        var leftBehind =
                taken.since().plus(ProductHandle.LONGEST_SAVE).isBefore(next.updatedAt())
                        && find(handle.product())
                                .filter(owner ->
                                        ProductHandle.allOf(owner).containsKey(handle.key()))
                                .isEmpty();
        return leftBehind
                && new Writes(session.client())
                        .attempt(List.of(handle.freed(session, taken.since())))
                        .isEmpty();
    }
}
