package io.woocom.domain.reporting;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.shared.Money;
import java.util.Currency;
import java.util.Optional;

/// How much of a variant lies there, and what one of it costs regularly. A variant that is not
/// counted has a shelf only if it once was.
///
/// @param offered whether neither it nor its product is archived
/// @param price none where it is not priced in the store's currency
public record Shelf(
        Ware ware,
        boolean offered,
        boolean tracked,
        int onHand,
        int available,
        Optional<Money> price) {

    static Shelf of(Product product, Variant variant, Stock stock, Currency currency) {
        var titles = product.content().title();
        return new Shelf(
                new Ware(
                        product.id(),
                        variant.id(),
                        variant.sku().value(),
                        variant.title().isEmpty() ? titles : titles + " – " + variant.title()),
                product.content().status() != ProductStatus.ARCHIVED && !variant.archived(),
                stock.tracked(),
                stock.onHand(),
                stock.available(),
                variant.prices().stream()
                        .map(price -> price.regular())
                        .filter(regular -> regular.currency().equals(currency))
                        .findFirst());
    }

    /// The same with what lies there now.
    Shelf with(Stock stock) {
        return new Shelf(ware, offered, stock.tracked(), stock.onHand(), stock.available(), price);
    }

    /// What it is worth; nothing where nobody counts it.
    public Worth worth() {
        return tracked
                ? new Worth(price.map(Money::currency), 1, onHand, amount())
                : new Worth(price.map(Money::currency), 0, 0, 0);
    }

    /// Whether it is in the list of what runs out.
    public boolean isWatched() {
        return tracked && offered;
    }

    private long amount() {
        return price.map(each -> each.times(onHand).amount()).orElse(0L);
    }
}
