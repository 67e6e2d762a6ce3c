package io.woocom.domain.pricing;

import static io.woocom.domain.pricing.Baskets.basket;
import static io.woocom.domain.pricing.Baskets.compound;
import static io.woocom.domain.pricing.Baskets.item;
import static io.woocom.domain.pricing.Baskets.onShipping;
import static io.woocom.domain.pricing.Baskets.parcel;
import static io.woocom.domain.pricing.Baskets.rate;
import static io.woocom.domain.pricing.Baskets.shippedTo;
import static io.woocom.domain.pricing.Baskets.usd;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Worked examples for shops whose shelf prices are gross, as in the EU.
class PricesWithTaxTest {

    private static final Region GERMANY = Region.country("DE");
    private static final Region FRANCE = Region.country("FR");
    private static final Region CANADA = Region.country("CA");
    private static final TaxRate MWST = rate("MwSt", GERMANY, "0.19");
    private static final TaxRate TVA = rate("TVA", FRANCE, "0.2");
    private static final TaxRate GST = rate("GST", CANADA, "0.05");
    private static final TaxRate PST = rate("PST", CANADA, "0.07");

    @Test
    void tax_is_contained_in_the_shelf_price() {
        var quote = quote(shippedTo(GERMANY, item(11900)), MWST);

        assertThat(quote.lines())
                .containsExactly(
                        new Quote.Line(
                                usd(11900),
                                usd(11900),
                                usd(0),
                                usd(11900),
                                usd(10000),
                                usd(1900),
                                usd(11900)));
    }

    @Test
    void the_tax_is_rounded_and_the_net_is_the_rest() {
        var totals = quote(shippedTo(GERMANY, item(999)), MWST).totals();

        assertThat(totals.tax()).isEqualTo(usd(160));
        assertThat(totals.net()).isEqualTo(usd(839));
        assertThat(totals.gross()).isEqualTo(usd(999));
    }

    @Test
    void the_shelf_price_is_the_same_for_every_destination() {
        var german = quote(shippedTo(GERMANY, item(999)), MWST, TVA).totals();
        var french = quote(shippedTo(FRANCE, item(999)), MWST, TVA).totals();
        var abroad = quote(shippedTo(Region.country("NO"), item(999)), MWST, TVA).totals();

        assertThat(french.tax()).isEqualTo(usd(167));
        assertThat(abroad.tax()).isEqualTo(usd(0));
        assertThat(List.of(german, french, abroad))
                .extracting(Totals::gross)
                .containsOnly(usd(999));
    }

    @Test
    void several_rates_share_the_tax_by_largest_remainder() {
        assertThat(taxes(quote(shippedTo(CANADA, item(11200)), GST, PST)))
                .containsExactly(usd(500), usd(700));
        assertThat(taxes(quote(shippedTo(CANADA, item(1000)), GST, PST)))
                .containsExactly(usd(45), usd(62));
    }

    @Test
    void a_compound_rate_takes_its_share_of_the_earlier_tax_too() {
        var qst = compound(rate("QST", CANADA, "0.09975"));
        var quote = quote(shippedTo(CANADA, item(11547)), GST, qst);

        assertThat(taxes(quote)).containsExactly(usd(500), usd(1047));
        assertThat(quote.totals().net()).isEqualTo(usd(10000));
    }

    @Test
    void rates_that_pile_up_beyond_all_reason_are_still_shared_exactly() {
        var piled =
                IntStream.range(0, 9)
                        .mapToObj(n -> compound(rate("Tax " + n, CANADA, "9.99999999")))
                        .toArray(TaxRate[]::new);
        var quote = quote(shippedTo(CANADA, item(1_000_000_000)), piled);

        assertThat(quote.totals().net()).isEqualTo(usd(0));
        assertThat(taxes(quote).getFirst()).isEqualTo(usd(4));
        assertThat(taxes(quote).getLast()).isEqualTo(usd(909_090_909));
    }

    @Test
    void shipping_contains_tax_where_a_rate_says_so() {
        var to = Optional.of(GERMANY);
        var basket = basket(to, to, Optional.of(parcel(595)), item(1190));

        assertThat(quote(basket, onShipping(MWST)).totals())
                .satisfies(totals -> {
                    assertThat(totals.tax()).isEqualTo(usd(190 + 95));
                    assertThat(totals.gross()).isEqualTo(usd(1785));
                });
        assertThat(quote(basket, MWST).totals().tax()).isEqualTo(usd(190));
    }

    @Test
    void each_step_of_the_reckoning_is_explained() {
        assertThat(quote(shippedTo(GERMANY, item(999).discounted(99)), MWST).totals().explanation())
                .containsExactly(
                        new Totals.Step("line", "MUG: 1 × USD 9.99", usd(999)),
                        new Totals.Step("discount", "MUG: its share of the discount", usd(-99)),
                        new Totals.Step("tax", "MUG: MwSt 19 % contained in USD 9.00", usd(144)),
                        new Totals.Step("total", "net USD 7.56 and tax USD 1.44", usd(900)));
    }

    private static List<Money> taxes(Quote quote) {
        return quote.totals().taxLines().stream().map(Totals.TaxLine::tax).toList();
    }

    private static Quote quote(Basket basket, TaxRate... rates) {
        return Pricing.quote(basket, new Taxation(true, GERMANY, List.of(rates)));
    }
}
