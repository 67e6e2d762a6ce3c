package io.woocom.domain.catalog;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.util.Optional;
import java.util.function.Function;

/// How every command on a product runs: load, check the version and what the content refers to,
/// save; again from the start if somebody else was faster, unless the caller insisted on a version.
final class ProductChanges {

    private final Products products;
    private final References references;
    private final Retries retries;

    ProductChanges(Products products, References references, Retries retries) {
        this.products = products;
        this.references = references;
        this.retries = retries;
    }

    /// On which product, in which version as the caller saw it, under which claim.
    record Target(ProductId product, Optional<Long> version, Optional<Claim> claim) {}

    Product run(Target target, Function<Product, Change<Product, ProductEvent>> change) {
        return products.once(
                target.claim(),
                () ->
                        target.version().isPresent()
                                ? once(target, change)
                                : retries.whileStale(() -> once(target, change)));
    }

    private Product once(Target target, Function<Product, Change<Product, ProductEvent>> change) {
        var product =
                products.find(target.product()).orElseThrow(() -> Refusal.notFound("this product"));
        if (target.version().filter(seen -> seen != product.revision().version()).isPresent()) {
            throw Refusal.stale("this product");
        }
        var next = change.apply(product);
        if (!next.changed()) {
            return products.unchanged(product, target.claim());
        }
        references.require(next.state().content(), product.content());
        return products.save(next.claimedBy(target.claim()));
    }
}
