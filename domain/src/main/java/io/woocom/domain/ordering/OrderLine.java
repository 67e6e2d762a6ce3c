package io.woocom.domain.ordering;

import io.woocom.domain.cart.LineId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Quantity;

/// What was agreed about one variant, as it was called and priced then, and what became of its
/// units. `total` is the discounted line in the price basis; net + tax = gross.
public record OrderLine(
        LineId id,
        ProductId product,
        VariantId variant,
        String sku,
        String title,
        Money unitPrice,
        Money discount,
        Money total,
        Money net,
        Money tax,
        Money gross,
        boolean requiresShipping,
        Units units) {

    public Quantity quantity() {
        return new Quantity(units.ordered());
    }

    boolean isDone() {
        return !requiresShipping || units.isShippedOut();
    }

    OrderLine with(Units next) {
        return new OrderLine(
                id,
                product,
                variant,
                sku,
                title,
                unitPrice,
                discount,
                total,
                net,
                tax,
                gross,
                requiresShipping,
                next);
    }
}
