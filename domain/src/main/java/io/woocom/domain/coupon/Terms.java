package io.woocom.domain.coupon;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// When a coupon holds, and for what: within [from, until), from a minimum of eligible goods on,
/// for these products and whatever lies in or below these categories; for everything if neither is
/// named.
public record Terms(
        Optional<Money> minimum,
        Optional<Instant> from,
        Optional<Instant> until,
        List<ProductId> products,
        List<CategoryId> categories) {

    public static final Terms NONE =
            new Terms(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    public Terms {
        products = List.copyOf(products);
        categories = List.copyOf(categories);
    }

    boolean cover(Goods goods) {
        return (products.isEmpty() && categories.isEmpty())
                || products.contains(goods.product())
                || goods.categories().stream().anyMatch(categories::contains);
    }

    boolean endBeforeTheyStart() {
        return from.isPresent() && until.filter(end -> !end.isAfter(from.get())).isPresent();
    }
}
