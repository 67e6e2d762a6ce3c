package io.woocom.domain.cart;

import static io.woocom.domain.cart.CartExamples.MONDAY;
import static io.woocom.domain.cart.CartExamples.aCart;
import static io.woocom.domain.cart.CartExamples.contactIn;
import static io.woocom.domain.cart.CartExamples.line;
import static io.woocom.domain.coupon.CouponFixture.aCoupon;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.pricing.ShippingRule;
import io.woocom.domain.pricing.Tariff;
import io.woocom.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ShippingCartsTest {

    private final Shopfront shop = new Shopfront().sells(1, 1_000).sellsDigital(2, 9_000);

    @Test
    void only_what_is_shipped_counts_after_its_discount() {
        var free =
                new ShippingRule(
                        id(1),
                        "Parcel",
                        new Tariff.Flat(usd(500)),
                        Optional.of(usd(2_000)),
                        "soon");
        var coupon = aCoupon("TEN").build();
        shop.ships(free).gives(coupon);

        var cart = reached(line(1, 2), line(2, 1));
        assertThat(shop.quote(cart).shippingOptions())
                .extracting(ShippingMethod::price)
                .containsExactly(usd(0));
        var reduced =
                cart.redeem(new CartCoupon(coupon.id(), coupon.code(), false), MONDAY).state();
        assertThat(shop.quote(reduced).shippingOptions())
                .extracting(ShippingMethod::price)
                .containsExactly(usd(500));
    }

    @Test
    void what_is_too_heavy_for_a_way_is_not_offered_it() {
        var bands = List.of(new Tariff.Band(OptionalLong.of(1_999), usd(500)));
        shop.ships(
                new ShippingRule(
                        id(1), "Letter", new Tariff.ByPrice(bands), Optional.empty(), "soon"));

        assertThat(shop.quote(reached(line(1, 1))).shippingOptions()).hasSize(1);
        assertThat(shop.quote(reached(line(1, 2))).shippingOptions()).isEmpty();
    }

    @Test
    void goods_that_are_fetched_are_taxed_at_the_store() {
        shop.ships(
                new ShippingRule(
                        id(1), "Pickup", new Tariff.Pickup(usd(0)), Optional.empty(), "tomorrow"));
        var abroad = aCart(line(1, 1)).reach(contactIn("CA"), MONDAY).state();
        var here = reached(line(1, 1)).ship(id(1), MONDAY).state();

        assertThat(shop.quote(here).shipping()).map(ShippingMethod::pickup).contains(true);
        assertThat(shop.quote(here).totals().tax()).isEqualTo(usd(100));
        assertThat(shop.quote(abroad).totals().tax()).isEqualTo(usd(0));
    }

    private static Cart reached(CartLine... lines) {
        return aCart(lines).reach(contactIn("US"), MONDAY).state();
    }

    private static ShippingMethodId id(int number) {
        return new ShippingMethodId("shp_" + "%026d".formatted(number));
    }

    private static Money usd(long cents) {
        return Money.of(cents, "USD");
    }
}
