package io.woocom.domain.cart;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Quantity;

/// So many units of one variant. `buckets` remembers over how many buckets its stock was last seen
/// to lie, so that the next reader asks for all of them at once.
public record CartLine(
        LineId id, ProductId product, VariantId variant, Quantity quantity, int buckets) {

    /// How many buckets to expect of a variant that was not looked at yet.
    public static final int BUCKETS_AT_FIRST = 4;

    CartLine with(Quantity next) {
        return new CartLine(id, product, variant, next, buckets);
    }

    CartLine seenOver(int count) {
        return new CartLine(id, product, variant, quantity, count);
    }
}
