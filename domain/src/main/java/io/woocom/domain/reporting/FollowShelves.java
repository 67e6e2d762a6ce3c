package io.woocom.domain.reporting;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// Renews what is known of shelves after their stock or their product changed. What is known is
/// read before what is true, and written only if nobody wrote meanwhile: who looked too early does
/// not have the last word.
public final class FollowShelves {

    private final Products products;
    private final Stocks stocks;
    private final Shelves shelves;
    private final Supplier<Currency> currency;
    private final Retries retries;

    /// @param currency the store's
    public FollowShelves(
            Products products,
            Stocks stocks,
            Shelves shelves,
            Supplier<Currency> currency,
            Retries retries) {
        this.products = products;
        this.stocks = stocks;
        this.shelves = shelves;
        this.currency = currency;
        this.retries = retries;
    }

    /// After their stock changed. Variants that no product carries are left alone.
    ///
    /// @throws Refusal.Stale if others keep writing: to be asked again
    public void follow(Collection<VariantId> variants) {
        for (var variant : variants) {
            renew(
                    variant,
                    known ->
                            known.map(shelf -> shelf.with(stocks.find(variant)))
                                    .or(() -> made(variant)));
        }
    }

    /// After a product changed.
    ///
    /// @throws Refusal.Stale if others keep writing: to be asked again
    public void follow(ProductId id) {
        var variants =
                products.find(id).map(product -> product.content().variants()).orElse(List.of());
        for (var variant : variants) {
            renew(variant.id(), _ -> made(variant.id()));
        }
    }

    private void renew(VariantId variant, Function<Optional<Shelf>, Optional<Shelf>> look) {
        retries.whileStale(() -> {
            var known = Optional.ofNullable(shelves.findAll(List.of(variant)).get(variant));
            var shelf = known.map(Shelves.Known::shelf);
            look.apply(shelf)
                    .filter(next -> shelf.map(old -> !old.equals(next)).orElse(next.tracked()))
                    .ifPresent(next ->
                            shelves.put(next, known.map(Shelves.Known::version).orElse(0L)));
            return variant;
        });
    }

    private Optional<Shelf> made(VariantId variant) {
        return Optional.ofNullable(
                        products.resolve(List.of(), List.of(variant)).get(variant.value()))
                .flatMap(handle -> products.find(handle.product()))
                .flatMap(product ->
                        variant(product, variant)
                                .map(found ->
                                        Shelf.of(
                                                product,
                                                found,
                                                stocks.find(variant),
                                                currency.get())));
    }

    private static Optional<Variant> variant(Product product, VariantId id) {
        return product.content().variants().stream()
                .filter(variant -> variant.id().equals(id))
                .findFirst();
    }
}
