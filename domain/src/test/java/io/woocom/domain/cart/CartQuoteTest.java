package io.woocom.domain.cart;

import static io.woocom.domain.cart.CartExamples.MONDAY;
import static io.woocom.domain.cart.CartExamples.aCart;
import static io.woocom.domain.cart.CartExamples.contactIn;
import static io.woocom.domain.cart.CartExamples.line;
import static io.woocom.domain.cart.CartExamples.method;
import static io.woocom.domain.cart.Shopfront.PARCEL;
import static io.woocom.domain.cart.Shopfront.plain;
import static io.woocom.domain.cart.Shopfront.unpriced;
import static io.woocom.domain.cart.Shopfront.withOptions;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.woocom.domain.catalog.Price;
import io.woocom.domain.catalog.ProductStatus;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Problem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a cart says of itself when it is read.
class CartQuoteTest {

    private final Shopfront shop = new Shopfront().sells(1, 1000).sells(2, 250);

    @Test
    void is_ready_once_it_can_be_had_reached_and_shipped() {
        var quote = shop.has(1, 3).quote(ready(line(1, 3), line(2, 2)));

        assertThat(quote.allProblems()).isEmpty();
        assertThat(quote.canCheckout()).isTrue();
        assertThat(quote.totals().subtotal()).isEqualTo(usd(3500));
        assertThat(quote.totals().shipping()).isEqualTo(usd(500));
        assertThat(quote.totals().gross()).isEqualTo(usd(4350));
        assertThat(quote.totals().estimated()).isFalse();
    }

    @Test
    void asks_for_a_contact_and_a_way_of_shipping() {
        var quote = shop.quote(aCart(line(1, 1)));

        assertThat(quote.allProblems())
                .extracting(Problem::code)
                .containsExactly("contact_required", "shipping_required");
        assertThat(quote.canCheckout()).isFalse();
        assertThat(quote.totals().estimated()).isTrue();
    }

    @Test
    void an_empty_one_cannot_be_ordered() {
        assertThat(shop.quote(ready()).canCheckout()).isFalse();
        assertThat(shop.quote(aCart()).totals().gross()).isEqualTo(usd(0));
    }

    @Test
    void one_whose_time_is_over_cannot_be_ordered_but_can_be_read() {
        var quote = shop.quote(ready(line(1, 1)), MONDAY.plus(Cart.LIFE));

        assertThat(quote.active()).isFalse();
        assertThat(quote.canCheckout()).isFalse();
        assertThat(quote.lines()).hasSize(1);
    }

    @Test
    void says_of_each_line_how_many_units_are_left() {
        var quote = shop.has(1, 2).has(2, 0).quote(ready(line(1, 3), line(2, 1)));

        assertThat(quote.allProblems())
                .extracting(Problem::pointer)
                .containsExactly("/lines/0", "/lines/1");
        assertThat(quote.allProblems())
                .extracting(Problem::available)
                .extracting(left -> left.orElse(-1))
                .containsExactly(2, 0);
        assertThat(quote.lines().getFirst().problems())
                .containsExactly(Problem.shortage("/lines/0", "only 2 of SKU-1 can be had", 2));
        assertThat(quote.canCheckout()).isFalse();
    }

    @Test
    void one_line_in_trouble_keeps_the_whole_from_being_ordered() {
        var quote = shop.has(1, 5).has(2, 0).quote(ready(line(1, 5), line(2, 1)));

        assertThat(quote.lines().getFirst().problems()).isEmpty();
        assertThat(quote.lines().getLast().problems()).hasSize(1);
        assertThat(quote.canCheckout()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = ProductStatus.class,
            names = {"DRAFT", "ARCHIVED"})
    void keeps_a_line_whose_product_is_not_for_sale_any_more(ProductStatus status) {
        shop.shows(1, status, plain(1, 1000, true));
        var quote = shop.quote(ready(line(1, 1), line(2, 1)));

        assertThat(quote.lines()).hasSize(2);
        assertUnavailable(quote);
    }

    @Test
    void sells_a_hidden_product_to_whoever_found_it() {
        shop.shows(1, ProductStatus.HIDDEN, plain(1, 1000, true));

        assertThat(shop.quote(ready(line(1, 1))).canCheckout()).isTrue();
    }

    @Test
    void keeps_a_line_whose_product_does_not_exist_any_more() {
        var quote = shop.quote(ready(line(9, 2)));

        assertUnavailable(quote);
        assertThat(quote.lines().getFirst().sku()).isEmpty();
        assertThat(quote.lines().getFirst().price().total()).isEqualTo(usd(0));
    }

    @Test
    void keeps_a_line_whose_variant_was_archived() {
        shop.shows(
                1,
                ProductStatus.PUBLISHED,
                withOptions(1, options("S"), true),
                withOptions(3, options("M"), false));

        assertUnavailable(shop.quote(ready(line(1, 1))));
    }

    @Test
    void keeps_a_line_that_has_no_price_here_any_more() {
        shop.shows(1, ProductStatus.PUBLISHED, unpriced(1));

        assertUnavailable(shop.quote(ready(line(1, 1))));
    }

    @Test
    void what_is_unavailable_is_not_short_as_well() {
        shop.shows(1, ProductStatus.DRAFT, plain(1, 1000, true)).has(1, 0);

        assertUnavailable(shop.quote(ready(line(1, 1))));
    }

    @Test
    void a_line_is_called_by_its_product_and_options() {
        shop.shows(
                1,
                ProductStatus.PUBLISHED,
                withOptions(1, options("S"), false),
                withOptions(3, options("M"), false));

        assertThat(shop.quote(ready(line(1, 1), line(2, 1))).lines())
                .extracting(CartQuote.Line::title)
                .containsExactly("Product 1 – S / blue", "Product 2");
    }

    @Test
    void says_when_its_way_of_shipping_is_no_longer_offered() {
        var chosen = ready(line(1, 1)).ship(method("By balloon", 1).id(), MONDAY).state();
        var quote = shop.quote(chosen);

        assertThat(quote.problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("shipping_option_gone", "/shipping_option"));
        assertThat(quote.totals().shipping()).isEqualTo(usd(0));
    }

    @Test
    void says_the_same_after_it_moved_to_where_the_store_does_not_ship() {
        var moved = ready(line(1, 1)).reach(contactIn("NO"), MONDAY).state();
        var quote = shop.quote(moved);

        assertThat(quote.problems())
                .extracting(Problem::code)
                .containsExactly("shipping_option_gone");
        assertThat(quote.shippingOptions()).isEmpty();
    }

    @Test
    void offers_the_ways_to_ship_to_its_address() {
        assertThat(shop.quote(aCart(line(1, 1))).shippingOptions()).isEmpty();
        assertThat(shop.quote(ready(line(1, 1))).shippingOptions()).containsExactly(PARCEL);
    }

    @Test
    void needs_no_shipping_where_nothing_is_shipped() {
        shop.sellsDigital(3, 700);
        var quote = shop.quote(aCart(line(3, 1)).reach(contactIn("NO"), MONDAY).state());

        assertThat(quote.requiresShipping()).isFalse();
        assertThat(quote.shippingOptions()).isEmpty();
        assertThat(quote.canCheckout()).isTrue();
    }

    @Test
    void charges_no_shipping_for_a_choice_made_before_the_goods_were_taken_out() {
        shop.sellsDigital(3, 700);
        var quote = shop.quote(ready(line(3, 1)));

        assertThat(quote.totals().shipping()).isEqualTo(usd(0));
        assertThat(quote.shipping()).isEqualTo(Optional.empty());
        assertThat(quote.canCheckout()).isTrue();
    }

    @Test
    void the_fullest_and_dearest_cart_can_still_be_read() {
        var lines = new CartLine[Cart.MOST_LINES];
        for (var number = 0; number < lines.length; number++) {
            shop.sells(number, Price.MOST_MINOR_UNITS);
            lines[number] = line(number, 9_999);
        }

        assertThat(shop.quote(ready(lines)).totals().gross().isPositive()).isTrue();
    }

    private static void assertUnavailable(CartQuote quote) {
        assertThat(quote.lines().getFirst().problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("product_unavailable", "/lines/0"));
        assertThat(quote.canCheckout()).isFalse();
    }

    private static Map<String, String> options(String size) {
        var options = new LinkedHashMap<String, String>();
        options.put("Size", size);
        options.put("Colour", "blue");
        return options;
    }

    private static Cart ready(CartLine... lines) {
        return aCart(lines)
                .reach(contactIn("US"), MONDAY)
                .state()
                .ship(PARCEL.id(), MONDAY)
                .state();
    }

    private static Money usd(long cents) {
        return Money.of(cents, "USD");
    }
}
