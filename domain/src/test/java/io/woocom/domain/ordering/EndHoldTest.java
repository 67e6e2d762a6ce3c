package io.woocom.domain.ordering;

import static io.woocom.domain.ordering.Counter.HOLD;
import static io.woocom.domain.ordering.Counter.PRICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.payment.ScriptedGateway;
import io.woocom.domain.payment.ScriptedGateway.Call;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EndHoldTest {

    private final Counter counter = new Counter();

    @Test
    void before_its_end_a_hold_stays() {
        var id = counter.aSettledOrder("tok_declined");
        counter.timePasses(HOLD.minusMillis(1));
        assertThat(counter.endHold.end(id))
                .isEqualTo(new EndHold.Outcome.NotYet(counter.now().plusMillis(1)));
        assertThat(counter.givenBack()).isEmpty();
    }

    @Test
    void at_its_end_an_unpaid_order_is_cancelled_and_its_goods_go_back_once() {
        var id = counter.aSettledOrder("tok_declined");
        var takes = counter.order(id).takes();
        counter.timePasses(HOLD);
        assertThat(counter.endHold.end(id)).isEqualTo(new EndHold.Outcome.Over());
        assertThat(counter.endHold.end(id)).isEqualTo(new EndHold.Outcome.Over());
        assertThat(counter.order(id).status())
                .isEqualTo(new OrderStatus.Cancelled(CancelReason.HOLD_EXPIRED));
        assertThat(counter.givenBack()).isEqualTo(takes);
    }

    @Test
    void a_paid_order_is_not_held_any_more() {
        var paid = counter.order(counter.aSettledOrder("tok_ok"));
        counter.timePasses(HOLD);
        assertThat(counter.endHold.end(paid.id())).isEqualTo(new EndHold.Outcome.Over());
        assertThat(counter.order(paid.id())).isEqualTo(paid);
    }

    @Test
    void an_action_that_still_waits_is_taken_back_at_the_provider_first() {
        var id = anActionThatStillWaits();
        assertThat(counter.endHold.end(id)).isEqualTo(new EndHold.Outcome.Over());
        assertThat(counter.order(id).status()).isInstanceOf(OrderStatus.Cancelled.class);
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.VOIDED);
        counter.gateway.approve(counter.payment(id));
        assertThat(counter.gateway.movements()).isEmpty();
    }

    @Test
    void an_action_approved_meanwhile_confirms_the_order_instead() {
        var id = anActionThatStillWaits();
        counter.gateway.approve(counter.payment(id));
        assertThat(counter.endHold.end(id)).isEqualTo(new EndHold.Outcome.Over());
        assertThat(counter.order(id).status()).isEqualTo(new OrderStatus.Confirmed());
    }

    @Test
    void who_pays_at_the_very_last_moment_gets_the_goods() {
        var id = anActionThatStillWaits();
        counter.gateway.beforeNext(
                Call.WITHDRAW, () -> counter.gateway.approve(counter.payment(id)));
        assertThat(counter.endHold.end(id)).isEqualTo(new EndHold.Outcome.Over());
        assertThat(counter.order(id).status()).isEqualTo(new OrderStatus.Confirmed());
        assertThat(counter.gateway.movements(counter.payment(id))).containsExactly(PRICE);
    }

    @Test
    void what_the_provider_is_deciding_keeps_the_hold() {
        var id = counter.anOrder("tok_slow");
        counter.timePasses(HOLD);
        assertThat(counter.endHold.end(id)).isEqualTo(new EndHold.Outcome.Waiting());
        assertThat(counter.order(id).takes()).hasSize(1);
        counter.timePasses(ScriptedGateway.TIME_TO_DECIDE);
        assertThat(counter.endHold.end(id)).isEqualTo(new EndHold.Outcome.Over());
        assertThat(counter.order(id).status()).isEqualTo(new OrderStatus.Confirmed());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tok_timeout_charged", "tok_timeout_not_charged"})
    void an_unknown_outcome_keeps_the_hold_until_it_is_known(String token) {
        var id = counter.anOrder(token);
        counter.timePasses(HOLD);
        assertThat(counter.endHold.end(id)).isEqualTo(new EndHold.Outcome.Waiting());
        assertThat(counter.endHold.end(id)).isEqualTo(new EndHold.Outcome.Over());
        assertThat(counter.order(id).status()).isEqualTo(new OrderStatus.Confirmed());
        assertThat(counter.gateway.movements(counter.payment(id))).containsExactly(PRICE);
    }

    @Test
    void a_withdrawal_without_an_answer_keeps_the_hold() {
        var id = anActionThatStillWaits();
        counter.gateway.loseNextAnswer(Call.WITHDRAW);
        assertThat(counter.endHold.end(id)).isEqualTo(new EndHold.Outcome.Waiting());
        assertThat(counter.endHold.end(id)).isEqualTo(new EndHold.Outcome.Over());
        assertThat(counter.order(id).status()).isInstanceOf(OrderStatus.Cancelled.class);
    }

    @Test
    void an_order_that_changes_at_this_moment_is_looked_at_again() {
        var id = counter.aSettledOrder("tok_declined");
        counter.timePasses(HOLD);
        counter.memory.beforeNextWrite(() -> counter.saveAgain(id));
        assertThat(counter.endHold.end(id)).isEqualTo(new EndHold.Outcome.Waiting());
        assertThat(counter.givenBack()).isEmpty();
    }

    @Test
    void an_order_nobody_knows_holds_nothing() {
        assertThat(counter.endHold.end(OrderId.next(counter.ids)))
                .isEqualTo(new EndHold.Outcome.Over());
    }

    /// The hold is over, and the shopper could still approve for a while.
    private OrderId anActionThatStillWaits() {
        var id = counter.anOrder("tok_requires_action");
        counter.timePasses(HOLD.minus(Duration.ofMinutes(1)));
        counter.settlePayments.settle(id);
        counter.timePasses(Duration.ofMinutes(1));
        return id;
    }
}
