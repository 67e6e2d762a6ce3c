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
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Products in the catalogue's table.
final class StoredProducts implements Products {

    private static final ShardedList.Order NEWEST =
            new ShardedList.Order(Optional.of("by_creation"), "creation_shard", "created", true);

    /// How many left handles one save takes over before it gives up.
    private static final int MOST_LEFT_BEHIND = 500;

    private final Session session;
    private final Reads reads;
    private final Writes writes;
    private final Claims claims;

    StoredProducts(Session session) {
        this.session = session;
        this.reads = new Reads(session);
        this.writes = new Writes(session.client());
        this.claims = new Claims(session, Tables.CATALOG);
    }

    @Override
    public Optional<Product> find(ProductId id) {
        return reads.find(Tables.CATALOG, Keys.product(id)).map(ProductItem::read);
    }

    @Override
    public Map<ProductId, Product> findAll(Collection<ProductId> ids) {
        var keys = ids.stream().map(Keys::product).toList();
        return reads.findAll(Tables.CATALOG, keys).values().stream()
                .map(ProductItem::read)
                .collect(toMap(Product::id, identity()));
    }

    @Override
    public Map<String, Handle> resolve(Collection<Sku> skus, Collection<VariantId> variants) {
        var keys =
                Stream.concat(
                                skus.stream().map(io.woocom.adapters.dynamodb.Handle::key),
                                variants.stream().map(io.woocom.adapters.dynamodb.Handle::key))
                        .toList();
        return Map.of();
    }

    @Override
    public Page<Product> list(Page.Request page) {
        var shards = ShardedList.shards("", SavingProduct.SHARDS);
        return new ShardedList(session, Tables.CATALOG)
                .page(shards, NEWEST, ShardedList.Range.ALL, ShardedList.Filter.NONE, page)
                .map(ProductItem::read);
    }

    @Override
    public Optional<ProductId> findBySlug(Slug slug) {
        return Optional.empty();
    }

    @Override
    public Product save(Change<Product, ProductEvent> change) {
        return change.state();
    }
}
