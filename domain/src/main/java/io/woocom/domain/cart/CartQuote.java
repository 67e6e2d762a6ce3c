package io.woocom.domain.cart;

import static java.util.stream.Collectors.toMap;

import io.woocom.domain.catalog.CategoryTree;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.coupon.Coupons;
import io.woocom.domain.coupon.Judgement;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.pricing.Basket;
import io.woocom.domain.pricing.Quote;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.Totals;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.store.Store;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A cart as it stands now: priced by today's prices, held against today's stock and coupons, with
/// everything that keeps it from becoming an order. What goes into it and how it is made belong
/// together, hence the length of this file.
public record CartQuote(
        Cart cart,
        Store store,
        boolean active,
        List<Line> lines,
        List<Voucher> coupons,
        List<ShippingMethod> shippingOptions,
        Optional<ShippingMethod> shipping,
        Totals totals,
        List<Problem> problems) {

    /// No ways to ship are offered before an address is known, where the store does not ship, or
    /// when nothing in the cart is shipped.
    public CartQuote {
        lines = List.copyOf(lines);
        coupons = List.copyOf(coupons);
        shippingOptions = List.copyOf(shippingOptions);
        problems = List.copyOf(problems);
    }

    /// A line with what is known of its variant, if that still exists; `stock` is how much of it
    /// there is.
    public record Line(
            CartLine line,
            String sku,
            String title,
            Optional<Variant> variant,
            Stock stock,
            Quote.Line price,
            List<Problem> problems) {

        public Line {
            problems = List.copyOf(problems);
        }

        public boolean requiresShipping() {
            return variant.map(Variant::requiresShipping).orElse(true);
        }
    }

    /// A coupon on the cart, if it still exists, and what it does there now.
    public record Voucher(CartCoupon coupon, Optional<Coupons.Found> found, Judgement judgement) {}

    /// What the quote is made of. Missing products and stocks are what a cart's problems are for.
    /// The tree is needed only where a coupon is for categories.
    public record Facts(
            Store store,
            Map<ProductId, Product> products,
            Map<VariantId, Stock> stocks,
            Map<CouponId, Coupons.Found> coupons,
            CategoryTree tree,
            Instant now) {

        /// For a cart that is empty.
        static Facts ofNothing(Store store, Instant now) {
            return new Facts(store, Map.of(), Map.of(), Map.of(), new CategoryTree(List.of()), now);
        }
    }

    public static CartQuote of(Cart cart, Facts facts) {
        return new Quoting(cart, facts).quote();
    }

    /// The same quote for the cart as it was saved meanwhile.
    CartQuote saved(Cart next) {
        return new CartQuote(
                next, store, active, lines, coupons, shippingOptions, shipping, totals, problems);
    }

    /// The cart with what its next reader is better to know before looking.
    Cart remembered(Cart next) {
        return next.seen(
                layouts(),
                coupons.stream()
                        .flatMap(voucher -> voucher.found().stream())
                        .map(CartQuote::remembered)
                        .collect(toMap(CartCoupon::id, coupon -> coupon)));
    }

    private static CartCoupon remembered(Coupons.Found found) {
        var coupon = found.coupon();
        return new CartCoupon(coupon.id(), coupon.code(), isByCategory(found));
    }

    static boolean isByCategory(Coupons.Found found) {
        return !found.coupon().content().terms().categories().isEmpty();
    }

    private Map<VariantId, Integer> layouts() {
        return lines.stream()
                .collect(
                        toMap(
                                line -> line.line().variant(),
                                line -> Math.max(1, line.stock().layout()),
                                Math::max));
    }

    /// All problems, those of lines included.
    public List<Problem> allProblems() {
        var all = new ArrayList<>(problems);
        lines.forEach(line -> all.addAll(line.problems()));
        return all;
    }

    /// Whether it is a limit that keeps its coupon from applying.
    public boolean isCouponUsedUp() {
        return coupons.stream()
                .anyMatch(voucher -> voucher.judgement() instanceof Judgement.UsedUp);
    }

    public boolean canCheckout() {
        return active && !lines.isEmpty() && allProblems().isEmpty();
    }

    public boolean requiresShipping() {
        return lines.stream().anyMatch(Line::requiresShipping);
    }

    /// What the shop says to one line of a cart: what it is now, what it costs, and whether it can
    /// be had.
    record Offer(
            CartLine line,
            String title,
            Optional<Variant> variant,
            Money price,
            boolean forSale,
            Stock stock) {

        String sku() {
            return variant.map(found -> found.sku().value()).orElse("");
        }

        boolean requiresShipping() {
            return variant.map(Variant::requiresShipping).orElse(true);
        }

        /// An unknown weight counts nothing.
        long grams() {
            return variant.map(found -> found.weightGrams().orElse(0)).orElse(0)
                    * (long) line.quantity().value();
        }

        Basket.Item item(Money discount) {
            return new Basket.Item(
                    sku().isEmpty() ? line.variant().value() : sku(),
                    price,
                    line.quantity(),
                    discount,
                    variant.map(Variant::taxCategory).orElse(TaxCategory.STANDARD),
                    variant.map(Variant::taxable).orElse(true),
                    requiresShipping());
        }

        Line line(int index, Quote.Line priced) {
            return new Line(
                    line, sku(), title, variant, stock, priced, problems("/lines/" + index));
        }

        private List<Problem> problems(String pointer) {
            if (!forSale) {
                return List.of(
                        Problem.of(
                                "product_unavailable", pointer, "this is not for sale any more"));
            }
            if (!stock.covers(line.quantity().value())) {
                var left = stock.sellable();
                return List.of(
                        Problem.shortage(
                                pointer, "only " + left + " of " + sku() + " can be had", left));
            }
            return List.of();
        }
    }
}
