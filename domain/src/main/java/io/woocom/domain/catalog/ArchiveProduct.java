package io.woocom.domain.catalog;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;

/// Takes a product out of sale until staff make it a draft again; it stays readable for the orders
/// that name it. Archiving twice changes nothing.
public final class ArchiveProduct {

    private final ProductChanges changes;
    private final InstantSource clock;

    public ArchiveProduct(
            Products products, Categories categories, Retries retries, InstantSource clock) {
        this.changes = new ProductChanges(products, new References(products, categories), retries);
        this.clock = clock;
    }

    public record Request(ProductId product, Optional<Long> version, Optional<Claim> claim) {}

    /// @throws io.woocom.domain.shared.Repeated with the product's id, if the claim was made before
    /// @throws Refusal.NotFound if there is no such product
    /// @throws Refusal.Stale if a version was given that is not the present one
    public Product archive(Request request) {
        return changes.run(
                new ProductChanges.Target(request.product(), request.version(), request.claim()),
                product -> product.archive(clock.instant()));
    }
}
