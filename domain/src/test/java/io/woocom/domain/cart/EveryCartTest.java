package io.woocom.domain.cart;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.coupon.Coupon;
import io.woocom.domain.coupon.CouponCode;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.coupon.Goods;
import io.woocom.domain.coupon.Judgement;
import io.woocom.domain.coupon.Judging;
import io.woocom.domain.coupon.Limits;
import io.woocom.domain.coupon.Terms;
import io.woocom.domain.coupon.Worth;
import io.woocom.domain.pricing.Basket;
import io.woocom.domain.pricing.Pricing;
import io.woocom.domain.pricing.Quote;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.pricing.TaxRate;
import io.woocom.domain.pricing.Taxation;
import io.woocom.domain.pricing.Totals;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Quantity;
import io.woocom.domain.shared.Rate;
import io.woocom.domain.shared.SettableClock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for every cart with a coupon, under every set of taxes and in both price bases: no
/// cent is lost or made. 20,000 of them, drawn at random; a million with `-Dwoocom.long=true`.
class EveryCartTest {

    private static final int CARTS = Boolean.getBoolean("woocom.long") ? 1_000_000 : 20_000;
    private static final Currency USD = Currency.getInstance("USD");
    private static final CountingIds IDS = new CountingIds();
    private static final Region HOME = Region.country("US");
    private static final List<ProductId> PRODUCTS =
            IntStream.range(0, 5).mapToObj(_ -> ProductId.next(IDS)).toList();

    private record Line(ProductId product, long cents, int quantity, boolean taxable) {
        Goods goods() {
            return new Goods(product, List.of(), usd(cents).times(quantity));
        }

        Basket.Item item(Money discount) {
            return new Basket.Item(
                    "ITEM",
                    usd(cents),
                    new Quantity(quantity),
                    discount,
                    TaxCategory.STANDARD,
                    taxable,
                    true);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20_261_122})
    void loses_and_makes_no_cent(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < CARTS / 2; i++) {
            var lines = lines(random);
            var coupon = coupon(random);
            var goods = lines.stream().map(Line::goods).toList();
            var judgement = new Judging(coupon, List.of(), USD, SettableClock.MORNING).of(goods);
            if (judgement instanceof Judgement.Applies applied) {
                var taxation = taxation(random);
                try {
                    theDiscountIsItsDue(coupon, goods, applied);
                    everythingAddsUp(quote(lines, applied, taxation, random), applied);
                } catch (AssertionError broken) {
                    throw new AssertionError(
                            lines + " with " + coupon.content() + " under " + taxation, broken);
                }
            }
        }
    }

    private static void theDiscountIsItsDue(
            Coupon coupon, List<Goods> goods, Judgement.Applies applied) {
        var products = coupon.content().terms().products();
        var eligible = Money.zero(USD);
        for (var i = 0; i < goods.size(); i++) {
            var each = applied.each().get(i);
            var isFor = products.isEmpty() || products.contains(goods.get(i).product());
            eligible = isFor ? eligible.plus(goods.get(i).subtotal()) : eligible;
            require(!each.isNegative() && each.compareTo(goods.get(i).subtotal()) <= 0);
            require(isFor || each.isZero());
        }
        same(Money.sum(USD, applied.each()), applied.discount());
        same(
                switch (coupon.content().worth()) {
                    case Worth.Percent(var rate) -> eligible.times(rate);
                    case Worth.Fixed(var amount) ->
                            amount.compareTo(eligible) < 0 ? amount : eligible;
                    case Worth.FreeShipping() -> Money.zero(USD);
                },
                applied.discount());
    }

    private static void everythingAddsUp(Quote quote, Judgement.Applies applied) {
        var totals = quote.totals();
        for (var line : quote.lines()) {
            same(line.subtotal().minus(line.discount()), line.total());
            same(line.net().plus(line.tax()), line.gross());
            same(totals.pricesIncludeTax() ? line.gross() : line.net(), line.total());
            require(!line.tax().isNegative() && !line.net().isNegative());
        }
        same(totals.discount(), applied.discount());
        same(totals.net().plus(totals.tax()), totals.gross());
        var basis = totals.subtotal().minus(totals.discount()).plus(totals.shipping());
        same(basis, totals.pricesIncludeTax() ? totals.gross() : totals.net());
        same(
                Money.sum(USD, totals.taxLines().stream().map(Totals.TaxLine::tax).toList()),
                totals.tax());
        same(explained(totals, "coupon"), totals.discount().times(-1));
        same(explained(totals, "discount"), totals.discount().times(-1));
        same(explained(totals, "tax"), totals.tax());
        require(!applied.freesShipping() || totals.shipping().isZero());
    }

    private static Quote quote(
            List<Line> lines, Judgement.Applies applied, Taxation taxation, Random random) {
        var items = new ArrayList<Basket.Item>();
        for (var i = 0; i < lines.size(); i++) {
            items.add(lines.get(i).item(applied.each().get(i)));
        }
        var shipping =
                new ShippingMethod(
                        new ShippingMethodId("shp_" + "0".repeat(26)),
                        "Parcel",
                        usd(random.nextInt(2_000)),
                        "soon",
                        false);
        var allowance =
                new Basket.Allowance(applied.detail(), applied.discount(), applied.freesShipping());
        return Pricing.quote(
                new Basket(
                        USD,
                        items,
                        Optional.of(shipping),
                        Optional.of(HOME),
                        Optional.of(HOME),
                        List.of(allowance)),
                taxation);
    }

    private static Money explained(Totals totals, String code) {
        return Money.sum(
                USD,
                totals.explanation().stream()
                        .filter(step -> step.code().equals(code))
                        .map(Totals.Step::amount)
                        .toList());
    }

    private static List<Line> lines(Random random) {
        var lines = new ArrayList<Line>();
        for (var i = random.nextInt(6); i >= 0; i--) {
            lines.add(
                    new Line(
                            PRODUCTS.get(random.nextInt(PRODUCTS.size())),
                            random.nextInt(random.nextBoolean() ? 50 : 100_000),
                            1 + random.nextInt(random.nextBoolean() ? 3 : 100),
                            random.nextInt(5) > 0));
        }
        return lines;
    }

    private static Coupon coupon(Random random) {
        var worth =
                switch (random.nextInt(5)) {
                    case 0 -> new Worth.FreeShipping();
                    case 1, 2 -> new Worth.Fixed(usd(1 + random.nextInt(20_000)));
                    default ->
                            new Worth.Percent(
                                    new Rate(BigDecimal.valueOf(1 + random.nextInt(1_000), 3)));
                };
        var products =
                random.nextBoolean()
                        ? List.<ProductId>of()
                        : PRODUCTS.subList(0, 1 + random.nextInt(3));
        var terms =
                new Terms(
                        Optional.empty(), Optional.empty(), Optional.empty(), products, List.of());
        return Coupon.create(
                CouponId.next(IDS),
                new Coupon.Content(new CouponCode("ANY"), worth, terms, Limits.NONE, true),
                SettableClock.MORNING);
    }

    private static Taxation taxation(Random random) {
        var rates = new ArrayList<TaxRate>();
        for (var i = random.nextInt(4); i > 0; i--) {
            rates.add(
                    new TaxRate(
                            "Tax " + i,
                            HOME,
                            TaxCategory.STANDARD,
                            new Rate(BigDecimal.valueOf(random.nextInt(30_000), 5)),
                            random.nextInt(3) == 0,
                            random.nextBoolean(),
                            random.nextInt(3)));
        }
        return new Taxation(random.nextBoolean(), HOME, rates);
    }

    /// AssertJ's own comparison, a few million times, would take longer than all the pricing.
    private static void same(Money actual, Money expected) {
        if (!actual.equals(expected)) {
            assertThat(actual).isEqualTo(expected);
        }
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new AssertionError("a line is wrong");
        }
    }

    private static Money usd(long cents) {
        return Money.of(cents, "USD");
    }
}
