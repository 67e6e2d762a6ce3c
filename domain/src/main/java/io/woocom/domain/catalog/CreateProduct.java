package io.woocom.domain.catalog;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Takes a product into the catalogue. Its variants are not counted yet, so they are to be had.
public final class CreateProduct {

    private final Products products;
    private final References references;
    private final Ids ids;
    private final InstantSource clock;

    public CreateProduct(Products products, Categories categories, Ids ids, InstantSource clock) {
        this.products = products;
        this.references = new References(products, categories);
        this.ids = ids;
        this.clock = clock;
    }

    /// @throws io.woocom.domain.shared.Repeated with the product's id, if the claim was made before
    /// @throws Refusal.Invalid where the content breaks a rule of its type, or names a category or
    ///   child that does not exist
    /// @throws Refusal.Conflict `sku_taken` or `slug_taken`
    public Product create(Product.Content content, Optional<Claim> claim) {
        return products.once(
                claim,
                () -> {
                    var id = ProductId.next(ids);
                    var change = Product.create(id, content, clock.instant());
                    ContentRules.requireAllOptions(content, List.of());
                    references.require(content);
                    return products.save(
                            change.claimedBy(claim.map(first -> first.resultingIn(id.value()))));
                });
    }
}
