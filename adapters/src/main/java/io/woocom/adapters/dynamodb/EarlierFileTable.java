package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.IMPORTS;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.importing.EarlierFiles;
import io.woocom.domain.importing.FileStock;
import io.woocom.domain.importing.SourceKey;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What earlier files called each product, and what the last one said of each variant's stock.
final class EarlierFileTable implements EarlierFiles {

    private final Session session;
    private final Reads reads;

    EarlierFileTable(Session session) {
        this.session = session;
        this.reads = new Reads(session);
    }

    @Override
    public Map<SourceKey, ProductId> products(Collection<SourceKey> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        var items = reads.findAll(IMPORTS, keys.stream().map(EarlierFileTable::key).toList());
        var found = new HashMap<SourceKey, ProductId>();
        for (var key : keys) {
            var item = items.get(key(key));
            if (item != null) {
                found.put(key, new ProductId(item.text("product")));
            }
        }
        return found;
    }

    @Override
    public ProductId claim(SourceKey key, ProductId product) {
        try {
            new Writes(session.client())
                    .commit(
                            List.of(
                                    new Edit(session.name(IMPORTS), key(key))
                                            .set(new Attributes().text("product", product.value()))
                                            .when("attribute_not_exists(#pk)")
                                            .or(
                                                    Rank.HANDLE,
                                                    found -> new Claimed(found.text("product")))));
            return product;
        } catch (Claimed earlier) {
            return new ProductId(earlier.product);
        }
    }

    @Override
    public Map<VariantId, FileStock> stocks(Collection<VariantId> variants) {
        if (variants.isEmpty()) {
            return Map.of();
        }
        var items = reads.findAll(IMPORTS, variants.stream().map(EarlierFileTable::key).toList());
        var found = new HashMap<VariantId, FileStock>();
        for (var variant : variants) {
            var item = items.get(key(variant));
            if (item != null) {
                found.put(
                        variant,
                        new FileStock(
                                item.flag("tracked"),
                                item.count("units"),
                                item.flag("backorderable")));
            }
        }
        return found;
    }

    @Override
    public void remember(VariantId variant, FileStock stock) {
        session.client()
                .putItem(put ->
                        put.tableName(session.name(IMPORTS))
                                .item(
                                        new Attributes()
                                                .text("pk", key(variant).pk())
                                                .text("sk", key(variant).sk())
                                                .flag("tracked", stock.tracked())
                                                .count("units", stock.units())
                                                .flag("backorderable", stock.backorderable())
                                                .toMap()));
    }

    private static Key key(SourceKey key) {
        return new Key("key#" + key.value(), "product");
    }

    private static Key key(VariantId variant) {
        return new Key("said#" + variant.value(), "stock");
    }

    private static final class Claimed extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final String product;

        Claimed(String product) {
            super(product, null, false, false);
            this.product = product;
        }
    }
}
