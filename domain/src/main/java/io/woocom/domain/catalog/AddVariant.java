package io.woocom.domain.catalog;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;

/// Sells a product in one more form.
public final class AddVariant {

    private final ProductChanges changes;
    private final InstantSource clock;

    public AddVariant(
            Products products, Categories categories, Retries retries, InstantSource clock) {
        this.changes = new ProductChanges(products, new References(products, categories), retries);
        this.clock = clock;
    }

    public record Request(
            ProductId product, Variant variant, Optional<Long> version, Optional<Claim> claim) {}

    /// @return the product with the new variant
    /// @throws io.woocom.domain.shared.Repeated with the variant's id, if the claim was made before
    /// @throws Refusal.NotFound if there is no such product
    /// @throws Refusal.Stale if a version was given that is not the present one
    /// @throws Refusal.Invalid where the product's type allows no further variant, or has one with
    ///   the same options
    /// @throws Refusal.Conflict `sku_taken`
    public Product add(Request request) {
        var variant = request.variant();
        var claim = request.claim().map(first -> first.resultingIn(variant.id().value()));
        return changes.run(
                new ProductChanges.Target(request.product(), request.version(), claim),
                product -> {
                    var variants = new ArrayList<>(product.content().variants());
                    variants.add(variant);
                    var next = product.content().withVariants(variants);
                    ContentRules.requireAllOptions(next, product.content().variants());
                    return product.become(next, clock.instant());
                });
    }
}
