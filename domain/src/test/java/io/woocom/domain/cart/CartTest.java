package io.woocom.domain.cart;

import static io.woocom.domain.cart.CartExamples.MONDAY;
import static io.woocom.domain.cart.CartExamples.aCart;
import static io.woocom.domain.cart.CartExamples.cartId;
import static io.woocom.domain.cart.CartExamples.contactIn;
import static io.woocom.domain.cart.CartExamples.line;
import static io.woocom.domain.cart.CartExamples.lineId;
import static io.woocom.domain.cart.CartExamples.method;
import static io.woocom.domain.cart.CartExamples.product;
import static io.woocom.domain.cart.CartExamples.variant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Quantity;
import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class CartTest {

    private static final Instant TUESDAY = MONDAY.plusSeconds(86_400);
    private static final Instant TOO_LATE = MONDAY.plus(Cart.LIFE);

    @Test
    void begins_empty_and_lives_for_thirty_days() {
        var cart = aCart();

        assertThat(cart.lines()).isEmpty();
        assertThat(cart.isActive(TOO_LATE.minusMillis(1))).isTrue();
        assertThat(cart.isActive(TOO_LATE)).isFalse();
    }

    @Test
    void gains_a_line_for_a_variant_and_its_life_anew() {
        var cart = added(aCart(), 1, 2, TUESDAY).state();

        assertThat(cart.lines()).containsExactly(line(1, 2));
        assertThat(cart.expiresAt()).isEqualTo(TUESDAY.plus(Cart.LIFE));
    }

    @Test
    void gains_units_where_the_variant_is_in_it_already() {
        var cart = added(aCart(line(1, 2)), 1, 3, TUESDAY).state();

        assertThat(cart.lines()).containsExactly(line(1, 5));
    }

    @Test
    void takes_80_lines_and_refuses_the_81st() {
        var full = fullCart();

        assertThat(full.lines()).hasSize(80);
        assertRefused("cart_full", () -> added(full, 81, 1, TUESDAY));
        assertThat(added(full, 80, 1, TUESDAY).state().lines()).hasSize(80);
    }

    @Test
    void refuses_the_ten_thousandth_unit_of_a_line() {
        assertRefused("cart_full", () -> added(aCart(line(1, 9_999)), 1, 1, TUESDAY));
    }

    @Test
    void never_holds_more_than_80_lines_or_two_of_one_variant_however_it_came_to_be() {
        var lines = new ArrayList<>(fullCart().lines());
        lines.add(line(81, 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> aCart(lines.toArray(CartLine[]::new)));
        assertThatIllegalArgumentException().isThrownBy(() -> aCart(line(1, 1), line(1, 2)));
    }

    @Test
    void has_its_lines_made_longer_and_shorter() {
        var cart = aCart(line(1, 2), line(2, 2));

        assertThat(cart.resize(lineId(1), new Quantity(7), TUESDAY).state().lines())
                .containsExactly(line(1, 7), line(2, 2));
        assertThat(cart.resize(lineId(1), new Quantity(2), TUESDAY).changed()).isFalse();
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> cart.resize(lineId(3), new Quantity(1), TUESDAY));
    }

    @Test
    void loses_a_line_once() {
        var cart = aCart(line(1, 2), line(2, 2));
        var shorter = cart.remove(lineId(1), TUESDAY).state();

        assertThat(shorter.lines()).containsExactly(line(2, 2));
        assertThat(shorter.remove(lineId(1), TUESDAY).changed()).isFalse();
    }

    @Test
    void learns_once_who_buys_and_how_it_is_shipped() {
        var cart = aCart(line(1, 2));
        var reached = cart.reach(contactIn("US"), TUESDAY).state();
        var shipped = reached.ship(method("Parcel", 500).id(), TUESDAY).state();

        assertThat(shipped.contact()).contains(contactIn("US"));
        assertThat(shipped.shipping()).contains(method("Parcel", 500).id());
        assertThat(shipped.reach(contactIn("US"), TUESDAY).changed()).isFalse();
        assertThat(shipped.ship(method("Parcel", 500).id(), TUESDAY).changed()).isFalse();
    }

    @Test
    void remembers_over_how_many_buckets_its_stock_lies() {
        var cart = aCart(line(1, 2), line(2, 2)).seen(Map.of(variant(1), 16), Map.of());

        assertThat(cart.lines())
                .extracting(CartLine::buckets)
                .containsExactly(16, CartLine.BUCKETS_AT_FIRST);
        assertThat(cart.expiresAt()).isEqualTo(aCart().expiresAt());
    }

    @Test
    void becomes_one_order_and_leaves_its_contact_to_it() {
        var cart = aCart(line(1, 2)).reach(contactIn("US"), TUESDAY).state().ordered("ord_1");

        assertThat(cart.status()).isEqualTo(new CartStatus.Ordered("ord_1"));
        assertThat(cart.contact()).isEmpty();
        assertThat(cart.lines()).containsExactly(line(1, 2));
        assertRefused("conflict", () -> cart.ordered("ord_2"));
    }

    @Test
    void is_emptied_into_another_once() {
        var merged = aCart(line(1, 2)).mergedInto(cartId(2), TUESDAY);

        assertThat(merged.state().status()).isEqualTo(new CartStatus.Merged(cartId(2)));
        assertThat(merged.state().lines()).isEmpty();
        assertThat(merged.events())
                .containsExactly(new CartEvent.Merged(cartId(1), cartId(2), TUESDAY));
        assertThat(merged.state().mergedInto(cartId(2), TUESDAY).changed()).isFalse();
    }

    @Test
    void is_not_emptied_into_two_or_into_itself() {
        var merged = aCart(line(1, 2)).mergedInto(cartId(2), TUESDAY).state();

        assertRefused("conflict", () -> merged.mergedInto(cartId(3), TUESDAY));
        assertRefused("conflict", () -> aCart(line(1, 2)).mergedInto(cartId(1), TUESDAY));
    }

    @Test
    void takes_no_command_once_it_was_ordered_merged_or_has_expired() {
        var ordered = aCart(line(1, 2)).ordered("ord_1");
        var merged = aCart(line(1, 2)).mergedInto(cartId(2), TUESDAY).state();

        for (var closed : List.of(ordered, merged)) {
            assertTakesNoCommand(closed, TUESDAY);
        }
        assertTakesNoCommand(aCart(line(1, 2)), TOO_LATE);
    }

    private static void assertTakesNoCommand(Cart cart, Instant now) {
        assertRefused("conflict", () -> added(cart, 1, 1, now));
        assertRefused("conflict", () -> cart.resize(lineId(1), new Quantity(3), now));
        assertRefused("conflict", () -> cart.remove(lineId(1), now));
        assertRefused("conflict", () -> cart.reach(contactIn("US"), now));
        assertRefused("conflict", () -> cart.ship(method("Parcel", 500).id(), now));
        assertRefused("conflict", () -> cart.mergedInto(cartId(3), now));
    }

    private static Cart fullCart() {
        var cart = aCart();
        for (var number = 1; number <= 80; number++) {
            cart = added(cart, number, 1, MONDAY).state();
        }
        return cart;
    }

    private static Change<Cart, CartEvent> added(Cart cart, int number, int units, Instant now) {
        return cart.add(lineId(number), product(number), variant(number), new Quantity(units), now);
    }

    private static void assertRefused(String code, ThrowingCallable command) {
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(command)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
