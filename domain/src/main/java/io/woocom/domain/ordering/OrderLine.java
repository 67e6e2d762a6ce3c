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
        Quantity quantity,
        Money unitPrice,
        Money discount,
        Money total,
        Money net,
        Money tax,
        Money gross,
        boolean requiresShipping,
        int cancelled,
        int shipped,
        int returned,
        int refunded) {

    public OrderLine {
        var units = quantity.value();
        if (cancelled < 0
                || shipped < 0
                || cancelled + shipped > units
                || returned < 0
                || returned > shipped
                || refunded < 0
                || refunded > units) {
            throw new IllegalArgumentException(
                    "the units of a line of " + units + " do not add up");
        }
    }

    boolean isDone() {
        return !requiresShipping || cancelled + shipped == quantity.value();
    }

    OrderLine cancelledWhole() {
        return new OrderLine(
                id,
                product,
                variant,
                sku,
                title,
                quantity,
                unitPrice,
                discount,
                total,
                net,
                tax,
                gross,
                requiresShipping,
                quantity.value() - shipped,
                shipped,
                returned,
                refunded);
    }
}
