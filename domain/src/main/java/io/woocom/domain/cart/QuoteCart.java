package io.woocom.domain.cart;

import static java.util.stream.Collectors.toMap;

import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.CategoryTree;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.coupon.Coupons;
import io.woocom.domain.coupon.Redeemer;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Parallel;
import io.woocom.domain.store.Stores;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Looks up, in one step, what a cart needs to be shown or ordered: settings, products, stock and
/// its coupon.
public final class QuoteCart {

    private final Products products;
    private final Stocks stocks;
    private final Stores stores;
    private final Coupons coupons;
    private final Categories categories;
    private final Parallel parallel;
    private final InstantSource clock;

    public QuoteCart(
            Products products,
            Stocks stocks,
            Stores stores,
            Coupons coupons,
            Categories categories,
            Parallel parallel,
            InstantSource clock) {
        this.products = products;
        this.stocks = stocks;
        this.stores = stores;
        this.coupons = coupons;
        this.categories = categories;
        this.parallel = parallel;
        this.clock = clock;
    }

    /// Reads further buckets, in a second step, only of variants whose first ones do not cover the
    /// demand.
    public CartQuote quote(Cart cart) {
        return quote(cart, Depth.ENOUGH);
    }

    /// As much of the stock as the purpose needs.
    public CartQuote quote(Cart cart, Depth depth) {
        var store = parallel.begin(stores::current);
        var stock = parallel.begin(() -> stocks(cart, depth));
        var coupon = coupons(cart);
        var tree = tree(cart);
        var found =
                products.findAll(cart.lines().stream().map(CartLine::product).distinct().toList());
        return CartQuote.of(
                cart,
                new CartQuote.Facts(
                        store.get(),
                        found,
                        stock.get(),
                        coupon.get(),
                        treeFor(coupon.get(), tree.get()),
                        clock.instant()));
    }

    private Supplier<Map<CouponId, Coupons.Found>> coupons(Cart cart) {
        if (cart.coupons().isEmpty()) {
            return Map::of;
        }
        var buyers = Redeemer.of(cart.owner(), cart.contact());
        var lookUps =
                cart.coupons().stream()
                        .map(one -> parallel.begin(() -> coupons.find(one.id(), buyers)))
                        .toList();
        return () ->
                lookUps.stream()
                        .flatMap(lookUp -> lookUp.get().stream())
                        .collect(toMap(found -> found.coupon().id(), found -> found));
    }

    private Supplier<Optional<CategoryTree>> tree(Cart cart) {
        return cart.coupons().stream().anyMatch(CartCoupon::byCategory)
                ? parallel.begin(() -> Optional.of(categories.all()))
                : Optional::empty;
    }

    /// In a second step if a coupon was not known to be for categories.
    private CategoryTree treeFor(Map<CouponId, Coupons.Found> found, Optional<CategoryTree> read) {
        return found.values().stream().anyMatch(CartQuote::isByCategory)
                ? read.orElseGet(categories::all)
                : new CategoryTree(List.of());
    }

    public enum Depth {
        /// To tell whether each line can be had.
        ENOUGH,
        /// Every bucket, to take from the best.
        WHOLE
    }

    private Map<VariantId, Stock> stocks(Cart cart, Depth depth) {
        var expected =
                cart.lines().stream()
                        .collect(toMap(CartLine::variant, CartLine::buckets, Math::max));
        if (expected.isEmpty()) {
            return Map.of();
        }
        var all = new HashMap<>(stocks.findAll(expected));
        var lacking = new HashMap<VariantId, Stock>();
        for (var line : cart.lines()) {
            var stock = all.get(line.variant());
            if (stock != null && !stock.isWhole() && lacks(stock, line, depth)) {
                lacking.put(line.variant(), stock);
            }
        }
        if (!lacking.isEmpty()) {
            all.putAll(stocks.whole(lacking));
        }
        return all;
    }

    private static boolean lacks(Stock stock, CartLine line, Depth depth) {
        return depth == Depth.WHOLE || !stock.covers(line.quantity().value());
    }
}
