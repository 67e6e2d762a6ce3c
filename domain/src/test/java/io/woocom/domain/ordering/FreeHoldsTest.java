package io.woocom.domain.ordering;

import static io.woocom.domain.ordering.Counter.HOLD;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FreeHoldsTest {

    private final Counter counter = new Counter();

    @Test
    void holds_that_are_over_free_their_goods_once() {
        counter.aSettledOrder("tok_declined");
        counter.aSettledOrder("tok_insufficient_funds");
        counter.timePasses(HOLD);
        assertThat(counter.freeHolds.free()).isEqualTo(2);
        assertThat(counter.freeHolds.free()).isZero();
        assertThat(counter.givenBack()).hasSize(2);
    }

    @Test
    void a_hold_that_is_not_over_stays() {
        counter.aSettledOrder("tok_declined");
        counter.timePasses(HOLD.minusMillis(1));
        assertThat(counter.freeHolds.free()).isZero();
        assertThat(counter.givenBack()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tok_requires_action", "tok_slow", "tok_timeout_charged"})
    void a_hold_with_an_open_attempt_is_left_to_those_who_ask_the_provider(String token) {
        var id = counter.aSettledOrder(token);
        counter.timePasses(HOLD);
        assertThat(counter.freeHolds.free()).isZero();
        assertThat(counter.order(id).status()).isInstanceOf(OrderStatus.Pending.class);
    }

    @Test
    void an_order_that_changes_at_this_moment_is_left_alone() {
        var id = counter.aSettledOrder("tok_declined");
        counter.timePasses(HOLD);
        counter.memory.beforeNextWrite(() -> counter.saveAgain(id));
        assertThat(counter.freeHolds.free()).isZero();
        assertThat(counter.givenBack()).isEmpty();
    }
}
