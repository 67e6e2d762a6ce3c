package io.woocom.domain.catalog;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Changes one variant of a product. The sku may be renamed: stock, carts and orders refer to the
/// variant.
public final class EditVariant {

    private final Products products;
    private final ProductChanges changes;
    private final InstantSource clock;

    public EditVariant(
            Products products, Categories categories, Retries retries, InstantSource clock) {
        this.products = products;
        this.changes = new ProductChanges(products, new References(products, categories), retries);
        this.clock = clock;
    }

    /// `version` is that of the product. `edit` keeps the variant's id, and may run more than once.
    public record Request(
            VariantId variant,
            Optional<Long> version,
            Optional<Claim> claim,
            UnaryOperator<Variant> edit) {}

    /// @return the product with the changed variant
    /// @throws io.woocom.domain.shared.Repeated with the claim's result, if it was made before
    /// @throws Refusal.NotFound if there is no such variant
    /// @throws Refusal.Stale if a version was given that is not the product's present one
    /// @throws Refusal.Invalid where the variants would break a rule of the product's type
    /// @throws Refusal.Conflict `sku_taken`
    public Product edit(Request request) {
        var id = request.variant();
        var handle =
                Optional.ofNullable(products.resolve(List.of(), List.of(id)).get(id.value()))
                        .orElseThrow(EditVariant::unknown);
        return changes.run(
                new ProductChanges.Target(handle.product(), request.version(), request.claim()),
                product -> {
                    var edited =
                            request.edit()
                                    .apply(product.variant(id).orElseThrow(EditVariant::unknown));
                    var variants =
                            product.content().variants().stream()
                                    .map(variant -> variant.id().equals(id) ? edited : variant)
                                    .toList();
                    var next = product.content().withVariants(variants);
                    ContentRules.requireAllOptions(next, product.content().variants());
                    return product.become(next, clock.instant());
                });
    }

    private static Refusal unknown() {
        return Refusal.notFound("this variant");
    }
}
