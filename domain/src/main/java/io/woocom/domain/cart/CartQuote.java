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
import io.woocom.domain.coupon.Goods;
import io.woocom.domain.coupon.Judgement;
import io.woocom.domain.customer.Contact;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.pricing.Basket;
import io.woocom.domain.pricing.Destination;
import io.woocom.domain.pricing.Load;
import io.woocom.domain.pricing.Pricing;
import io.woocom.domain.pricing.Quote;
import io.woocom.domain.pricing.Region;
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
            Instant now) {}

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

    private static final class Quoting {
        private final Cart cart;
        private final Facts facts;

        Quoting(Cart cart, Facts facts) {
            this.cart = cart;
            this.facts = facts;
        }

        CartQuote quote() {
            var offers = cart.lines().stream().map(this::offer).toList();
            var ships = offers.stream().anyMatch(Offer::requiresShipping);
            var shipTo = cart.contact().map(Contact::shippingAddress).map(Region::of);
            var billTo = cart.contact().map(Contact::billingAddress).map(Region::of);
            var vouchers = Vouchers.of(cart, facts, offers.stream().map(this::goods).toList());
            var items = new ArrayList<Basket.Item>();
            for (var i = 0; i < offers.size(); i++) {
                items.add(offers.get(i).item(vouchers.discount(i, Money.zero(cart.currency()))));
            }
            var options = ships ? options(offers, items) : List.<ShippingMethod>of();
            var shipping = chosen(options);
            var fetched = shipping.filter(ShippingMethod::pickup).isPresent();
            var quote =
                    Pricing.quote(
                            new Basket(
                                    cart.currency(),
                                    items,
                                    shipping,
                                    fetched ? Optional.of(facts.store().home()) : shipTo,
                                    billTo,
                                    vouchers.allowances()),
                            facts.store().taxation());
            var problems = new ArrayList<>(problems(ships, shipping));
            problems.addAll(vouchers.problems());
            var lines = new ArrayList<Line>();
            for (var i = 0; i < offers.size(); i++) {
                lines.add(offers.get(i).line(i, quote.lines().get(i)));
            }
            return new CartQuote(
                    cart,
                    facts.store(),
                    cart.isActive(facts.now()),
                    lines,
                    vouchers.all(),
                    options,
                    shipping,
                    quote.totals(),
                    problems);
        }

        private Goods goods(Offer offer) {
            var product = Optional.ofNullable(facts.products().get(offer.line().product()));
            var categories = product.map(found -> found.content().categories()).orElse(List.of());
            return new Goods(
                    offer.line().product(),
                    facts.tree().withAncestors(categories),
                    offer.price().times(offer.line().quantity().value()));
        }

        private List<Problem> problems(boolean ships, Optional<ShippingMethod> shipping) {
            var problems = new ArrayList<Problem>();
            if (cart.contact().isEmpty()) {
                problems.add(
                        Problem.of(
                                "contact_required",
                                "/contact",
                                "an e-mail and an address are needed"));
            }
            if (ships && shipping.isEmpty()) {
                problems.add(
                        cart.shipping().isPresent() && cart.contact().isPresent()
                                ? Problem.of(
                                        "shipping_option_gone",
                                        "/shipping_option",
                                        "this way of shipping is no longer offered here")
                                : Problem.of(
                                        "shipping_required",
                                        "/shipping_option",
                                        "choose a way of shipping"));
            }
            return problems;
        }

        private List<ShippingMethod> options(List<Offer> offers, List<Basket.Item> items) {
            var grams = 0L;
            var goods = Money.zero(cart.currency());
            for (var i = 0; i < offers.size(); i++) {
                if (offers.get(i).requiresShipping()) {
                    grams += offers.get(i).grams();
                    goods = goods.plus(items.get(i).discounted());
                }
            }
            var load = new Load(grams, goods);
            return cart.contact()
                    .map(to -> Destination.of(to.shippingAddress()))
                    .map(place -> facts.store().shippingTo(place, load))
                    .orElse(List.of());
        }

        private Optional<ShippingMethod> chosen(List<ShippingMethod> options) {
            return options.stream()
                    .filter(method -> cart.shipping().equals(Optional.of(method.id())))
                    .findFirst();
        }

        private Offer offer(CartLine line) {
            var product = Optional.ofNullable(facts.products().get(line.product()));
            var variant = product.flatMap(found -> found.variant(line.variant()));
            var price =
                    variant.flatMap(
                            found -> found.priceAt(cart.channel(), cart.currency(), facts.now()));
            var forSale =
                    product.map(Product::isForSale).orElse(false)
                            && variant.map(found -> !found.archived()).orElse(false)
                            && price.isPresent();
            var stock =
                    Optional.ofNullable(facts.stocks().get(line.variant()))
                            .orElseGet(() -> Stock.untracked(line.variant()));
            return new Offer(
                    line,
                    title(product, variant),
                    variant,
                    price.orElse(Money.zero(cart.currency())),
                    forSale,
                    stock);
        }

        private static String title(Optional<Product> product, Optional<Variant> variant) {
            var name = product.map(found -> found.content().title()).orElse("");
            return variant.map(Variant::options)
                    .filter(options -> !options.isEmpty())
                    .map(options -> name + " – " + String.join(" / ", options.values()))
                    .orElse(name);
        }
    }

    private record Offer(
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
