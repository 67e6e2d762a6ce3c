package io.woocom.domain.importing;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// What earlier files said, in maps: the contract without a database.
public final class InMemoryEarlierFiles implements EarlierFiles {

    private final Map<SourceKey, ProductId> products = new HashMap<>();
    private final Map<VariantId, FileStock> stocks = new HashMap<>();

    @Override
    public synchronized Map<SourceKey, ProductId> products(Collection<SourceKey> keys) {
        var found = new HashMap<>(products);
        found.keySet().retainAll(keys);
        return found;
    }

    @Override
    public synchronized ProductId claim(SourceKey key, ProductId product) {
        return products.computeIfAbsent(key, _ -> product);
    }

    @Override
    public synchronized Map<VariantId, FileStock> stocks(Collection<VariantId> variants) {
        var found = new HashMap<>(stocks);
        found.keySet().retainAll(variants);
        return found;
    }

    @Override
    public synchronized void remember(VariantId variant, FileStock stock) {
        stocks.put(variant, stock);
    }
}
