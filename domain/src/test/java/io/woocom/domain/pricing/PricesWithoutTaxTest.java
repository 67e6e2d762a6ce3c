package io.woocom.domain.pricing;

import static io.woocom.domain.pricing.Baskets.basket;
import static io.woocom.domain.pricing.Baskets.compound;
import static io.woocom.domain.pricing.Baskets.item;
import static io.woocom.domain.pricing.Baskets.onShipping;
import static io.woocom.domain.pricing.Baskets.parcel;
import static io.woocom.domain.pricing.Baskets.place;
import static io.woocom.domain.pricing.Baskets.rate;
import static io.woocom.domain.pricing.Baskets.shippedTo;
import static io.woocom.domain.pricing.Baskets.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.woocom.domain.shared.Rate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Worked examples for shops whose shelf prices are net, as in the US and Canada.
class PricesWithoutTaxTest {

    private static final Region NEW_YORK = place("US", "NY");
    private static final Region QUEBEC = place("CA", "QC");
    private static final TaxRate SALES_TAX = rate("Sales tax", NEW_YORK, "0.08875");
    private static final TaxRate GST = rate("GST", Region.country("CA"), "0.05");
    private static final TaxRate QST = rate("QST", QUEBEC, "0.09975");

    @Test
    void tax_comes_on_top_of_the_line() {
        var quote = quote(shippedTo(NEW_YORK, item(1999).times(3)), SALES_TAX);

        assertThat(quote.lines())
                .containsExactly(
                        new Quote.Line(
                                usd(1999), usd(5997), usd(0), usd(5997), usd(5997), usd(532),
                                usd(6529)));
        assertThat(quote.totals().gross()).isEqualTo(usd(6529));
    }

    @Test
    void tax_is_taken_of_the_discounted_line() {
        var quote = quote(shippedTo(NEW_YORK, item(1999).times(3).discounted(1000)), SALES_TAX);

        assertThat(quote.totals().subtotal()).isEqualTo(usd(5997));
        assertThat(quote.totals().discount()).isEqualTo(usd(1000));
        assertThat(quote.totals().net()).isEqualTo(usd(4997));
        assertThat(quote.totals().tax()).isEqualTo(usd(443));
        assertThat(quote.totals().gross()).isEqualTo(usd(5440));
    }

    @Test
    void tax_is_rounded_once_for_each_line_and_the_orders_is_their_sum() {
        var two = quote(shippedTo(NEW_YORK, item(50), item(50)), SALES_TAX);
        var one = quote(shippedTo(NEW_YORK, item(50).times(2)), SALES_TAX);

        assertThat(two.totals().tax()).isEqualTo(usd(8));
        assertThat(one.totals().tax()).isEqualTo(usd(9));
    }

    @Test
    void half_a_cent_is_rounded_up() {
        var tenth = rate("Tax", NEW_YORK, "0.1");

        assertThat(quote(shippedTo(NEW_YORK, item(5)), tenth).totals().tax()).isEqualTo(usd(1));
        assertThat(quote(shippedTo(NEW_YORK, item(4)), tenth).totals().tax()).isEqualTo(usd(0));
    }

    @Test
    void several_rates_are_each_taken_of_the_net() {
        var quote = quote(shippedTo(QUEBEC, item(10000)), GST, QST);

        assertThat(quote.totals().taxLines())
                .containsExactly(
                        new Totals.TaxLine("GST", Rate.of("0.05"), usd(10000), usd(500)),
                        new Totals.TaxLine("QST", Rate.of("0.09975"), usd(10000), usd(998)));
        assertThat(quote.totals().gross()).isEqualTo(usd(11498));
    }

    @Test
    void a_compound_rate_is_taken_of_the_net_and_the_taxes_before_it() {
        var quote = quote(shippedTo(QUEBEC, item(10000)), compound(QST), GST);

        assertThat(quote.totals().taxLines())
                .extracting(Totals.TaxLine::tax)
                .containsExactly(usd(500), usd(1047));
        assertThat(quote.totals().gross()).isEqualTo(usd(11547));
    }

    @Test
    void shipping_is_a_line_of_its_own_and_taxed_where_a_rate_says_so() {
        var to = Optional.of(NEW_YORK);
        var basket = basket(to, to, Optional.of(parcel(1050)), item(1000));

        assertThat(quote(basket, onShipping(SALES_TAX)).totals())
                .satisfies(totals -> {
                    assertThat(totals.shipping()).isEqualTo(usd(1050));
                    assertThat(totals.tax()).isEqualTo(usd(89 + 93));
                    assertThat(totals.net()).isEqualTo(usd(2050));
                    assertThat(totals.taxLines().getFirst().net()).isEqualTo(usd(2050));
                });
        assertThat(quote(basket, SALES_TAX).totals().tax()).isEqualTo(usd(89));
    }

    @Test
    void each_step_of_the_reckoning_is_explained() {
        var to = Optional.of(QUEBEC);
        var basket = basket(to, to, Optional.of(parcel(500)), item(5000).times(2).discounted(1000));

        assertThat(quote(basket, GST, compound(QST)).totals().explanation())
                .containsExactly(
                        new Totals.Step("line", "MUG: 2 × USD 50.00", usd(10000)),
                        new Totals.Step("discount", "MUG: its share of the discount", usd(-1000)),
                        new Totals.Step("tax", "MUG: GST 5 % of USD 90.00", usd(450)),
                        new Totals.Step(
                                "tax",
                                "MUG: QST 9.975 % of USD 90.00 and the taxes before it",
                                usd(943)),
                        new Totals.Step("shipping", "Parcel", usd(500)),
                        new Totals.Step("total", "net USD 95.00 and tax USD 13.93", usd(10893)));
    }

    @Test
    void nothing_costs_nothing() {
        var totals = quote(shippedTo(NEW_YORK), SALES_TAX).totals();

        assertThat(totals.gross()).isEqualTo(usd(0));
        assertThat(totals.taxLines()).isEmpty();
    }

    @Test
    void a_line_is_not_discounted_by_more_than_it_costs_nor_made_dearer() {
        assertThat(shippedTo(NEW_YORK, item(100).discounted(100)).items()).hasSize(1);
        assertThatIllegalArgumentException().isThrownBy(() -> item(100).discounted(101).item());
        assertThatIllegalArgumentException().isThrownBy(() -> item(100).discounted(-1).item());
        assertThatIllegalArgumentException().isThrownBy(() -> item(-100).item());
    }

    private static Quote quote(Basket basket, TaxRate... rates) {
        return Pricing.quote(basket, new Taxation(false, Region.country("US"), List.of(rates)));
    }
}
