package io.woocom.domain.importing;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import java.util.Collection;
import java.util.Map;

/// What is remembered of the files imported before.
public interface EarlierFiles {

    /// The products that these keys stood for, read together; unknown keys are missing.
    Map<SourceKey, ProductId> products(Collection<SourceKey> keys);

    /// Lets a key stand for a product for good, whether the product exists already or not.
    ///
    /// @return the given product, or the one that the key stands for already
    ProductId claim(SourceKey key, ProductId product);

    /// What the last file that spoke of a variant said about its stock.
    Map<VariantId, FileStock> stocks(Collection<VariantId> variants);

    void remember(VariantId variant, FileStock stock);
}
