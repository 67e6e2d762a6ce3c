package io.woocom.domain.cart;

import static io.woocom.domain.cart.CartExamples.MONDAY;
import static io.woocom.domain.cart.CartExamples.aCart;
import static io.woocom.domain.cart.CartExamples.contactIn;
import static io.woocom.domain.cart.CartExamples.line;
import static io.woocom.domain.cart.CartExamples.product;
import static io.woocom.domain.coupon.CouponFixture.aCoupon;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.coupon.Coupon;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Problem;
import io.woocom.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

class CouponsOnCartsTest {

    private final Shopfront shop = new Shopfront().sells(1, 1_000).sells(2, 2_000);

    @Test
    void tax_is_reckoned_on_the_discounted_line() {
        var coupon = aCoupon("TEN").build();
        var quote = shop.gives(coupon).quote(ready(coupon));

        assertThat(quote.lines())
                .extracting(line -> line.price().discount())
                .containsExactly(usd(100), usd(400));
        assertThat(quote.totals().discount()).isEqualTo(usd(500));
        assertThat(quote.totals().tax()).isEqualTo(usd(450));
        assertThat(quote.canCheckout()).isTrue();
    }

    @Test
    void the_explanation_names_the_coupon_and_each_lines_share() {
        var coupon = aCoupon("FIVE").off(500).on(product(1)).build();
        var quote = shop.gives(coupon).quote(ready(coupon));

        assertThat(quote.totals().explanation())
                .anySatisfy(step -> {
                    assertThat(step.code()).isEqualTo("coupon");
                    assertThat(step.detail()).isEqualTo("FIVE: USD 5.00 off USD 10.00");
                    assertThat(step.amount()).isEqualTo(usd(-500));
                })
                .anySatisfy(step -> {
                    assertThat(step.detail()).isEqualTo("SKU-1: its share of the discount");
                    assertThat(step.amount()).isEqualTo(usd(-500));
                });
    }

    @Test
    void free_shipping_costs_nothing_and_says_what_it_would() {
        var coupon = aCoupon("SHIP").freeingShipping().build();
        var quote = shop.gives(coupon).quote(ready(coupon));

        assertThat(quote.totals().shipping()).isEqualTo(usd(0));
        assertThat(quote.totals().discount()).isEqualTo(usd(0));
        assertThat(quote.totals().explanation())
                .anySatisfy(step ->
                        assertThat(step.detail()).isEqualTo("Parcel: free instead of USD 5.00"));
    }

    @Test
    void a_coupon_that_does_not_apply_stays_with_its_reason() {
        var coupon = aCoupon("BIG").from(10_000).build();
        var quote = shop.gives(coupon).quote(ready(coupon));

        assertThat(quote.cart().coupons()).hasSize(1);
        assertThat(quote.problems())
                .containsExactly(
                        Problem.of(
                                "coupon_not_applicable",
                                "/coupons/0",
                                "the coupon BIG needs USD 100.00 of goods that it is for,"
                                        + " not USD 50.00"));
        assertThat(quote.totals().discount()).isEqualTo(usd(0));
        assertThat(quote.canCheckout()).isFalse();
    }

    @Test
    void a_coupon_that_is_gone_stays_with_its_reason() {
        var quote = shop.quote(ready(aCoupon("GONE").build()));

        assertThat(quote.problems())
                .extracting(Problem::detail)
                .containsExactly("the coupon GONE does not exist");
    }

    @Test
    void a_cart_takes_one_coupon_and_the_same_again_without_change() {
        var coupon = aCoupon("TEN").build();
        var cart = ready(coupon);

        assertThat(cart.redeem(on(coupon), MONDAY).changed()).isFalse();
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> cart.redeem(on(aCoupon("FIVE").build()), MONDAY))
                .withMessageContaining("take TEN off first");
        assertThat(cart.renounce(coupon.id(), MONDAY).state().coupons()).isEmpty();
        assertThat(aCart().renounce(coupon.id(), MONDAY).changed()).isFalse();
    }

    private static Cart ready(Coupon coupon) {
        var cart = aCart(line(1, 1), line(2, 2));
        var reached = cart.reach(contactIn("US"), MONDAY).state();
        return reached.ship(Shopfront.PARCEL.id(), MONDAY)
                .state()
                .redeem(on(coupon), MONDAY)
                .state();
    }

    private static CartCoupon on(Coupon coupon) {
        return new CartCoupon(coupon.id(), coupon.code(), false);
    }

    private static Money usd(long cents) {
        return Money.of(cents, "USD");
    }
}
