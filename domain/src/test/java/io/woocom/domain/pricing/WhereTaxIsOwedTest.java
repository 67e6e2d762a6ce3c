package io.woocom.domain.pricing;

import static io.woocom.domain.pricing.Baskets.BOOKS;
import static io.woocom.domain.pricing.Baskets.forBooks;
import static io.woocom.domain.pricing.Baskets.item;
import static io.woocom.domain.pricing.Baskets.onShipping;
import static io.woocom.domain.pricing.Baskets.parcel;
import static io.woocom.domain.pricing.Baskets.place;
import static io.woocom.domain.pricing.Baskets.rate;
import static io.woocom.domain.pricing.Baskets.shippedTo;
import static io.woocom.domain.pricing.Baskets.usd;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which rates apply to what, and by whose address.
class WhereTaxIsOwedTest {

    private static final Region US = Region.country("US");
    private static final Region CALIFORNIA = place("US", "CA");
    private static final Region GERMANY = Region.country("DE");
    private static final Region FRANCE = Region.country("FR");
    private static final TaxRate FEDERAL = rate("Sales tax", US, "0.05");
    private static final TaxRate STATE = rate("Sales tax", CALIFORNIA, "0.0725");
    private static final TaxRate LEVY = rate("Recycling", CALIFORNIA, "0.01");
    private static final TaxRate HOME = rate("MwSt", GERMANY, "0.19");
    private static final TaxRate ABROAD = rate("TVA", FRANCE, "0.2");

    @Test
    void a_part_of_a_country_goes_before_the_whole() {
        assertThat(tax(shippedTo(CALIFORNIA, item(10000)), FEDERAL, STATE)).isEqualTo(725);
        assertThat(tax(shippedTo(place("US", "NV"), item(10000)), FEDERAL, STATE)).isEqualTo(500);
        assertThat(tax(shippedTo(US, item(10000)), FEDERAL, STATE)).isEqualTo(500);
    }

    @Test
    void a_tax_of_another_name_comes_on_top() {
        assertThat(tax(shippedTo(CALIFORNIA, item(10000)), FEDERAL, LEVY)).isEqualTo(600);
    }

    @Test
    void a_part_of_a_country_goes_before_the_whole_for_its_own_category_only() {
        assertThat(tax(shippedTo(CALIFORNIA, item(10000)), FEDERAL, forBooks(STATE)))
                .isEqualTo(500);
        assertThat(tax(shippedTo(CALIFORNIA, item(10000).in(BOOKS)), FEDERAL, forBooks(STATE)))
                .isEqualTo(725);
    }

    @Test
    void a_region_that_takes_nothing_frees_its_goods_of_the_countrys_tax() {
        var oregon = place("US", "OR");

        assertThat(tax(shippedTo(oregon, item(10000)), FEDERAL, rate("Sales tax", oregon, "0")))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({"CA,CA", "CA,US-CA", "US-CA,CA", "US-CA,US-CA", "ca,CA", "CA,' ca '"})
    void a_region_is_itself_however_it_is_written(String ofRate, String ofAddress) {
        var rate = rate("Sales tax", place("US", ofRate), "0.0725");

        assertThat(tax(shippedTo(place("US", ofAddress), item(10000)), rate)).isEqualTo(725);
    }

    @Test
    void regions_of_the_same_name_in_two_countries_are_two() {
        assertThat(tax(shippedTo(place("BR", "CA"), item(10000)), STATE)).isZero();
        assertThat(place("US", "CA").contains(US)).isFalse();
        assertThat(place("US", "us-ca")).hasToString("US-CA");
    }

    @Test
    void each_category_has_its_own_rates() {
        var reduced = forBooks(rate("MwSt", GERMANY, "0.07"));
        var basket = shippedTo(GERMANY, item(10000), item(10000).in(BOOKS));

        assertThat(tax(basket, HOME, reduced)).isEqualTo(1900 + 700);
        assertThat(tax(basket, HOME)).isEqualTo(1900);
    }

    @Test
    void what_is_not_taxable_is_not_taxed() {
        assertThat(tax(shippedTo(GERMANY, item(10000).untaxed()), HOME)).isZero();
    }

    @Test
    void rates_apply_in_the_order_of_their_priority() {
        var first = rate("B", US, "0.05");
        var later = Baskets.compound(rate("A", US, "0.10"));

        assertThat(tax(shippedTo(US, item(10000)), later, first)).isEqualTo(500 + 1050);
    }

    @Test
    void goods_are_taxed_where_they_go_and_digital_ones_where_the_payer_lives() {
        var basket =
                Baskets.basket(
                        Optional.of(GERMANY),
                        Optional.of(FRANCE),
                        Optional.empty(),
                        item(10000),
                        item(1000).digital());

        assertThat(tax(basket, HOME, ABROAD)).isEqualTo(1900 + 200);
    }

    @Test
    void digital_goods_are_taxed_where_the_rest_goes_while_no_payer_is_known() {
        var basket =
                Baskets.basket(
                        Optional.of(FRANCE),
                        Optional.empty(),
                        Optional.empty(),
                        item(1000).digital());

        assertThat(tax(basket, HOME, ABROAD)).isEqualTo(200);
    }

    @Test
    void shipping_is_taxed_at_the_standard_rates_of_where_it_goes() {
        var basket =
                Baskets.basket(
                        Optional.of(FRANCE),
                        Optional.of(GERMANY),
                        Optional.of(parcel(1000)),
                        item(0).in(BOOKS));

        assertThat(tax(basket, onShipping(HOME), onShipping(ABROAD))).isEqualTo(200);
    }

    @Test
    void before_an_address_is_known_tax_is_that_of_the_stores_home_and_estimated() {
        var totals = quote(basket(Optional.empty(), Optional.empty(), item(10000)), HOME, ABROAD);

        assertThat(totals.tax()).isEqualTo(usd(1900));
        assertThat(totals.estimated()).isTrue();
        assertThat(quote(shippedTo(FRANCE, item(1)), HOME).estimated()).isFalse();
    }

    @Test
    void goods_that_ship_are_estimated_until_it_is_known_where_to() {
        var payer = Optional.of(FRANCE);

        assertThat(quote(basket(Optional.empty(), payer, item(100)), HOME).estimated()).isTrue();
        assertThat(quote(basket(Optional.empty(), payer, item(100).digital()), HOME).estimated())
                .isFalse();
    }

    private static Basket basket(
            Optional<Region> shipTo, Optional<Region> billTo, Baskets.Item item) {
        return Baskets.basket(shipTo, billTo, Optional.empty(), item);
    }

    private static long tax(Basket basket, TaxRate... rates) {
        return quote(basket, rates).tax().amount();
    }

    private static Totals quote(Basket basket, TaxRate... rates) {
        return Pricing.quote(basket, new Taxation(false, GERMANY, List.of(rates))).totals();
    }
}
