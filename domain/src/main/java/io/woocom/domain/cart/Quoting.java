package io.woocom.domain.cart;

import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.Variant;
import io.woocom.domain.coupon.Goods;
import io.woocom.domain.customer.Contact;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.pricing.Basket;
import io.woocom.domain.pricing.Destination;
import io.woocom.domain.pricing.Load;
import io.woocom.domain.pricing.Pricing;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A quote in the making: each line is offered, all are priced together, and what is missing is
/// told.
final class Quoting {
    private final Cart cart;
    private final CartQuote.Facts facts;

    Quoting(Cart cart, CartQuote.Facts facts) {
        this.cart = cart;
        this.facts = facts;
    }

    CartQuote quote() {
        var offers = cart.lines().stream().map(this::offer).toList();
        var ships = offers.stream().anyMatch(CartQuote.Offer::requiresShipping);
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
        var lines = new ArrayList<CartQuote.Line>();
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

    private Goods goods(CartQuote.Offer offer) {
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
                            "contact_required", "/contact", "an e-mail and an address are needed"));
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

    private List<ShippingMethod> options(List<CartQuote.Offer> offers, List<Basket.Item> items) {
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

    private CartQuote.Offer offer(CartLine line) {
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
        return new CartQuote.Offer(
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
