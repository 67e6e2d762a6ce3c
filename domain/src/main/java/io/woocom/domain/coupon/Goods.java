package io.woocom.domain.coupon;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.shared.Money;
import java.util.Collection;
import java.util.List;

/// One line that a coupon may be for. `categories` are those of its product and all above them;
/// `subtotal` is what it costs before any discount.
public record Goods(ProductId product, Collection<CategoryId> categories, Money subtotal) {
    public Goods {
        categories = List.copyOf(categories);
    }
}
