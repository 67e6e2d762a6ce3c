package io.woocom.domain.pricing;

import static io.woocom.domain.pricing.Baskets.USD;
import static io.woocom.domain.pricing.Baskets.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Quantity;
import io.woocom.domain.shared.Rate;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every basket under every set of rates: 200,000 of them, drawn at random.
class EveryBasketTest {

    private static final int BASKETS_EACH = 40_000;
    private static final List<TaxCategory> CATEGORIES =
            List.of(TaxCategory.STANDARD, Baskets.BOOKS);
    private static final List<Region> PLACES =
            List.of(
                    Region.country("DE"),
                    Region.country("US"),
                    Baskets.place("US", "CA"),
                    Baskets.place("US", "NY"));

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 20_260_302})
    void adds_up_to_the_cent(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < BASKETS_EACH; i++) {
            var basket = basket(random);
            var taxation = taxation(random);
            var quote = Pricing.quote(basket, taxation);
            try {
                netAndTaxAreGross(quote);
                partsSumToTheWhole(basket, quote);
                theExplanationReconciles(quote.totals());
                if (i % 4 == 0) {
                    eachLinesTaxIsItsDue(basket, taxation, quote);
                }
                if (taxation.pricesIncludeTax()) {
                    grossIsTheSame(any(PLACES, random), basket, taxation, quote);
                }
            } catch (AssertionError broken) {
                throw new AssertionError(basket + " under " + taxation, broken);
            }
        }
    }

    private static void netAndTaxAreGross(Quote quote) {
        for (var line : quote.lines()) {
            same(line.net().plus(line.tax()), line.gross());
            same(line.subtotal().minus(line.discount()), line.total());
        }
        var totals = quote.totals();
        same(totals.net().plus(totals.tax()), totals.gross());
    }

    private static void partsSumToTheWhole(Basket basket, Quote quote) {
        var totals = quote.totals();
        var basis = totals.subtotal().minus(totals.discount()).plus(totals.shipping());
        same(sum(quote, Quote.Line::subtotal), totals.subtotal());
        same(sum(quote, Quote.Line::discount), totals.discount());
        same(basis, totals.pricesIncludeTax() ? totals.gross() : totals.net());
        same(
                Money.sum(USD, totals.taxLines().stream().map(Totals.TaxLine::tax).toList()),
                totals.tax());
        if (basket.shipping().isEmpty()) {
            same(sum(quote, Quote.Line::net), totals.net());
            same(sum(quote, Quote.Line::tax), totals.tax());
            same(sum(quote, Quote.Line::gross), totals.gross());
        }
    }

    private static void theExplanationReconciles(Totals totals) {
        same(explained(totals, "line"), totals.subtotal());
        same(explained(totals, "discount"), totals.discount().times(-1));
        same(explained(totals, "shipping"), totals.shipping());
        same(explained(totals, "tax"), totals.tax());
        same(explained(totals, "total"), totals.gross());
    }

    /// Reckoned a second way, all rates of the line in one factor: a rounding is half a cent, of
    /// the gross where tax is contained, for each rate where it is added.
    private static void eachLinesTaxIsItsDue(Basket basket, Taxation taxation, Quote quote) {
        for (var i = 0; i < basket.items().size(); i++) {
            var item = basket.items().get(i);
            var place = item.requiresShipping() ? basket.shipTo() : basket.billTo();
            var rates =
                    item.taxable()
                            ? taxation.applying(item.taxCategory(), place.orElseThrow())
                            : List.<TaxRate>of();
            var line = quote.lines().get(i);
            var factor = factor(rates);
            var off = Math.abs(line.tax().amount() - line.net().amount() * factor);
            var allowed = taxation.pricesIncludeTax() ? (1 + factor) / 2 : rates.size();
            if (off > allowed + 1e-6) {
                throw new AssertionError(line + " is off by " + off);
            }
        }
    }

    private static void grossIsTheSame(
            Region elsewhere, Basket basket, Taxation taxation, Quote here) {
        var to = Optional.of(elsewhere);
        var there = new Basket(USD, basket.items(), basket.shipping(), to, to, List.of());
        same(Pricing.quote(there, taxation).totals().gross(), here.totals().gross());
    }

    private static double factor(List<TaxRate> rates) {
        var taxes = BigDecimal.ZERO;
        for (var rate : rates) {
            var base = rate.compound() ? BigDecimal.ONE.add(taxes) : BigDecimal.ONE;
            taxes = taxes.add(base.multiply(rate.rate().value()));
        }
        return taxes.doubleValue();
    }

    private static Money explained(Totals totals, String code) {
        return Money.sum(
                USD,
                totals.explanation().stream()
                        .filter(step -> step.code().equals(code))
                        .map(Totals.Step::amount)
                        .toList());
    }

    private static Money sum(Quote quote, Function<Quote.Line, Money> part) {
        return Money.sum(USD, quote.lines().stream().map(part).toList());
    }

    /// AssertJ's own comparison, a few million times, would take longer than all the pricing.
    private static void same(Money actual, Money expected) {
        if (!actual.equals(expected)) {
            assertThat(actual).isEqualTo(expected);
        }
    }

    private static Basket basket(Random random) {
        var items = new ArrayList<Basket.Item>();
        var count = random.nextInt(3);
        for (var i = 0; i <= count; i++) {
            items.add(item(random));
        }
        var shipping =
                random.nextBoolean()
                        ? Optional.of(Baskets.parcel(random.nextInt(3_000)))
                        : Optional.<ShippingMethod>empty();
        return new Basket(
                USD,
                items,
                shipping,
                Optional.of(any(PLACES, random)),
                Optional.of(any(PLACES, random)),
                List.of());
    }

    private static Basket.Item item(Random random) {
        var price = random.nextInt(random.nextBoolean() ? 100 : 100_000);
        var quantity = 1 + random.nextInt(random.nextBoolean() ? 3 : 200);
        var subtotal = (long) price * quantity;
        var discount = random.nextBoolean() ? 0 : random.nextLong(subtotal + 1);
        return new Basket.Item(
                "ITEM",
                usd(price),
                new Quantity(quantity),
                usd(discount),
                any(CATEGORIES, random),
                random.nextInt(5) > 0,
                random.nextInt(4) > 0);
    }

    private static Taxation taxation(Random random) {
        var rates = new ArrayList<TaxRate>();
        var count = random.nextInt(5);
        for (var i = 0; i < count; i++) {
            rates.add(
                    new TaxRate(
                            random.nextBoolean() ? "Tax" : "Levy",
                            any(PLACES, random),
                            any(CATEGORIES, random),
                            new Rate(BigDecimal.valueOf(random.nextInt(50_000), 5)),
                            random.nextInt(4) == 0,
                            random.nextBoolean(),
                            random.nextInt(3)));
        }
        return new Taxation(random.nextBoolean(), any(PLACES, random), rates);
    }

    private static <T> T any(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
