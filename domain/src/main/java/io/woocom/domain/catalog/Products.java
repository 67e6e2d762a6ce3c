package io.woocom.domain.catalog;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The catalogue as staff and checkout see it: strongly consistent, each sku and slug once.
public interface Products extends KeepsClaims {

    Optional<Product> find(ProductId id);

    /// Those of the ids that exist, read together.
    Map<ProductId, Product> findAll(Collection<ProductId> ids);

    /// Where skus (without regard to case) and variant ids lead, read together; unknown ones are
    /// missing.
    Map<String, Handle> resolve(Collection<Sku> skus, Collection<VariantId> variants);

    /// Every product, the newest first.
    Page<Product> list(Page.Request page);

    /// Saves the state, its facts and the handles that it gained or lost, all or nothing towards
    /// any reader.
    ///
    /// @return the product as saved, with its new revision
    /// @throws io.woocom.domain.shared.Refusal.Conflict `sku_taken` or `slug_taken`
    /// @throws io.woocom.domain.shared.Refusal.Stale if the product was changed since it was read
    /// @throws io.woocom.domain.shared.Repeated if the change's claim was already made by the same
    ///   request
    Product save(Change<Product, ProductEvent> change);

    /// The product that carries a slug.
    Optional<ProductId> findBySlug(Slug slug);

    /// What a sku or a variant id stands for. Keyed by {@link Sku#key()} or {@link
    /// VariantId#value()} in {@link #resolve}. Whether it is for sale is a first word, good for
    /// refusing early; the product itself decides.
    record Handle(ProductId product, VariantId variant, boolean forSale) {}

    default Optional<Product> findBySku(Sku sku) {
        return Optional.ofNullable(resolve(List.of(sku), List.of()).get(sku.key()))
                .flatMap(handle -> find(handle.product()))
                .filter(product -> product.variant(sku).isPresent());
    }
}
