package io.woocom.domain.reporting;

import static java.util.stream.Collectors.toMap;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        renew(variants, known -> known);
    }

    /// After a product changed.
    ///
    /// @throws Refusal.Stale if others keep writing: to be asked again
    public void follow(ProductId id) {
        var variants =
                products.find(id).map(product -> product.content().variants()).orElse(List.of());
        renew(variants.stream().map(Variant::id).toList(), _ -> Map.of());
    }

    /// Which of the known shelves still say right what their product is.
    @FunctionalInterface
    private interface Trusting {
        Map<VariantId, Shelves.Known> of(Map<VariantId, Shelves.Known> known);
    }

    private void renew(Collection<VariantId> variants, Trusting trusting) {
        var left = new ArrayList<>(variants);
        retries.whileStale(() -> {
            left.retainAll(refused(List.copyOf(left), trusting));
            if (!left.isEmpty()) {
                throw Refusal.stale("a shelf");
            }
            return left;
        });
    }

    /// Those that somebody else wrote at the same time.
    private List<VariantId> refused(List<VariantId> variants, Trusting trusting) {
        var known = shelves.findAll(variants);
        var lying = lying(variants);
        var trusted = trusting.of(known);
        var made = made(variants.stream().filter(one -> !trusted.containsKey(one)).toList(), lying);
        var refused = new ArrayList<VariantId>();
        for (var variant : variants) {
            var before = Optional.ofNullable(known.get(variant));
            var next =
                    Optional.ofNullable(trusted.get(variant))
                            .map(shelf -> shelf.shelf().with(stock(variant, lying)))
                            .or(() -> Optional.ofNullable(made.get(variant)));
            try {
                next.filter(shelf -> isNews(shelf, before))
                        .ifPresent(shelf -> shelves.put(shelf, before));
            } catch (Refusal.Stale _) {
                refused.add(variant);
            }
        }
        return refused;
    }

    private static boolean isNews(Shelf next, Optional<Shelves.Known> before) {
        return before.map(known -> !known.shelf().equals(next)).orElse(next.tracked());
    }

    private Map<VariantId, Stock> lying(List<VariantId> variants) {
        return stocks.whole(
                stocks.findAll(variants.stream().distinct().collect(toMap(one -> one, _ -> 1))));
    }

    private static Stock stock(VariantId variant, Map<VariantId, Stock> lying) {
        return lying.getOrDefault(variant, Stock.untracked(variant));
    }

    private Map<VariantId, Shelf> made(List<VariantId> variants, Map<VariantId, Stock> lying) {
        var made = new HashMap<VariantId, Shelf>();
        if (variants.isEmpty()) {
            return made;
        }
        var ids =
                products.resolve(List.of(), variants).values().stream()
                        .map(Products.Handle::product)
                        .distinct()
                        .toList();
        var money = currency.get();
        for (var product : products.findAll(ids).values()) {
            for (var variant : product.content().variants()) {
                if (variants.contains(variant.id())) {
                    made.put(variant.id(), shelf(product, variant, lying, money));
                }
            }
        }
        return made;
    }

    private static Shelf shelf(
            Product product, Variant variant, Map<VariantId, Stock> lying, Currency currency) {
        return Shelf.of(product, variant, stock(variant.id(), lying), currency);
    }
}
