package io.woocom.domain.catalog;

import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Gives a product other content: text, pictures, prices, variants, status.
public final class EditProduct {

    private final ProductChanges changes;
    private final InstantSource clock;

    public EditProduct(
            Products products, Categories categories, Retries retries, InstantSource clock) {
        this.changes = new ProductChanges(products, new References(products, categories), retries);
        this.clock = clock;
    }

    /// `edit` makes the next content from the present one, and may run more than once.
    public record Request(
            ProductId product, Optional<Long> version, UnaryOperator<Product.Content> edit) {}

    /// @throws Refusal.NotFound if there is no such product
    /// @throws Refusal.Stale if a version was given that is not the present one
    /// @throws Refusal.Invalid where the content breaks a rule of its type, names a category or
    ///   child that does not exist, or changes the type
    /// @throws Refusal.Conflict `sku_taken` or `slug_taken`
    public Product edit(Request request) {
        var target =
                new ProductChanges.Target(request.product(), request.version(), Optional.empty());
        return changes.run(
                target,
                product -> {
                    var next = request.edit().apply(product.content());
                    if (next.type() != product.content().type()) {
                        throw Refusal.invalid("not_allowed", "/type", "a product keeps its type");
                    }
                    return product.become(next, clock.instant());
                });
    }
}
