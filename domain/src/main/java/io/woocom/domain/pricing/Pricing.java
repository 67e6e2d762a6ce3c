package io.woocom.domain.pricing;

import io.woocom.domain.pricing.Totals.Step;
import io.woocom.domain.pricing.Totals.TaxLine;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Rate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Prices baskets by the rules that stand in the package's description.
public final class Pricing {

    private Pricing() {}

    public static Quote quote(Basket basket, Taxation taxation) {
        return new Reckoning(basket, taxation).quote();
    }

    private static final class Reckoning {
        private final Basket basket;
        private final Taxation taxation;
        private final List<Step> steps = new ArrayList<>();
        private final LinkedHashMap<Levy, TaxLine> levies = new LinkedHashMap<>();

        /// What tells one tax line from another.
        private record Levy(String name, Rate rate) {}

        Reckoning(Basket basket, Taxation taxation) {
            this.basket = basket;
            this.taxation = taxation;
        }

        Quote quote() {
            basket.allowances().forEach(this::explain);
            var lines = basket.items().stream().map(this::line).toList();
            var shipping = shipping();
            var currency = basket.currency();
            var net =
                    Money.sum(currency, lines.stream().map(Quote.Line::net).toList())
                            .plus(shipping.net());
            var tax =
                    Money.sum(currency, lines.stream().map(Quote.Line::tax).toList())
                            .plus(shipping.tax());
            var gross = net.plus(tax);
            steps.add(new Step("total", "net " + net + " and tax " + tax, gross));
            return new Quote(
                    lines,
                    new Totals(
                            taxation.pricesIncludeTax(),
                            isEstimated(),
                            Money.sum(currency, lines.stream().map(Quote.Line::subtotal).toList()),
                            Money.sum(currency, lines.stream().map(Quote.Line::discount).toList()),
                            shippingPrice(),
                            net,
                            tax,
                            gross,
                            List.copyOf(levies.sequencedValues()),
                            steps));
        }

        /// The shares of it follow, line by line.
        private void explain(Basket.Allowance allowance) {
            steps.add(new Step("coupon", allowance.detail(), allowance.discount().times(-1)));
        }

        private Quote.Line line(Basket.Item item) {
            var subtotal = item.subtotal();
            steps.add(
                    new Step(
                            "line",
                            item.label()
                                    + ": "
                                    + item.quantity().value()
                                    + " × "
                                    + item.unitPrice(),
                            subtotal));
            if (item.discount().isPositive()) {
                steps.add(
                        new Step(
                                "discount",
                                item.label() + ": its share of the discount",
                                item.discount().times(-1)));
            }
            var rates =
                    item.taxable()
                            ? taxation.applying(item.taxCategory(), destination(item))
                            : List.<TaxRate>of();
            var taxed = taxed(item.label(), item.discounted(), rates);
            return new Quote.Line(
                    item.unitPrice(),
                    subtotal,
                    item.discount(),
                    item.discounted(),
                    taxed.net(),
                    taxed.tax(),
                    taxed.gross());
        }

        private LineTax shipping() {
            var price = shippingPrice();
            basket.shipping()
                    .ifPresent(method -> steps.add(new Step("shipping", explained(method), price)));
            var rates =
                    basket.shipping().isPresent()
                            ? taxation.onShipping(basket.shipTo().orElse(taxation.home()))
                            : List.<TaxRate>of();
            return taxed("shipping", price, rates);
        }

        private String explained(ShippingMethod method) {
            return basket.shipsFree()
                    ? method.name() + ": free instead of " + method.price()
                    : method.name();
        }

        private LineTax taxed(String label, Money amount, List<TaxRate> rates) {
            var taxed = LineTax.of(amount, rates, taxation.pricesIncludeTax());
            for (var part : taxed.parts()) {
                var rate = part.rate();
                var levy = new Levy(rate.name(), rate.rate());
                var line = new TaxLine(rate.name(), rate.rate(), taxed.net(), part.tax());
                levies.merge(levy, line, Reckoning::joined);
                steps.add(new Step("tax", explained(label, rate, amount, taxed), part.tax()));
            }
            return taxed;
        }

        private String explained(String label, TaxRate rate, Money amount, LineTax taxed) {
            var how =
                    taxation.pricesIncludeTax()
                            ? "contained in " + amount
                            : "of "
                                    + taxed.net()
                                    + (rate.compound() ? " and the taxes before it" : "");
            return label + ": " + rate.name() + " " + rate.rate().percent() + " " + how;
        }

        private Region destination(Basket.Item item) {
            var place =
                    item.requiresShipping() ? basket.shipTo() : basket.billTo().or(basket::shipTo);
            return place.orElse(taxation.home());
        }

        private boolean isEstimated() {
            return basket.shipTo().isEmpty() && (basket.billTo().isEmpty() || isAnythingShipped());
        }

        private boolean isAnythingShipped() {
            return basket.shipping().isPresent()
                    || basket.items().stream().anyMatch(Basket.Item::requiresShipping);
        }

        private Money shippingPrice() {
            return basket.shipping()
                    .filter(_ -> !basket.shipsFree())
                    .map(ShippingMethod::price)
                    .orElse(Money.zero(basket.currency()));
        }

        private static TaxLine joined(TaxLine one, TaxLine other) {
            return new TaxLine(
                    one.name(),
                    one.rate(),
                    one.net().plus(other.net()),
                    one.tax().plus(other.tax()));
        }
    }
}
