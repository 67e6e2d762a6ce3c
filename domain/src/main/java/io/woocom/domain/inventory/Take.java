package io.woocom.domain.inventory;

import io.woocom.domain.catalog.VariantId;

/// Units that an order took from one bucket, and gives back to the same or takes off its shelf.
/// `backordered` units were promised without lying there.
public record Take(
        VariantId variant, LocationId location, int bucket, int quantity, boolean backordered) {

    public Take {
        if (bucket < 0 || quantity < 1) {
            throw new IllegalArgumentException(
                    "nothing to take: " + quantity + " from bucket " + bucket);
        }
    }
}
