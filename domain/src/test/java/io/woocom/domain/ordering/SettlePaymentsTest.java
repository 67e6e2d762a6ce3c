package io.woocom.domain.ordering;

import static io.woocom.domain.ordering.Counter.PRICE;
import static io.woocom.domain.ordering.Counter.PRICE_BACK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.ScriptedGateway;
import io.woocom.domain.payment.ScriptedGateway.Call;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettlePaymentsTest {

    private final Counter counter = new Counter();

    @Test
    void money_confirms_the_order() {
        var id = counter.aSettledOrder("tok_ok");
        assertThat(counter.order(id).status()).isEqualTo(new OrderStatus.Confirmed());
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.PAID);
        assertThat(counter.gateway.movements(counter.payment(id))).containsExactly(PRICE);
    }

    @Test
    void a_decline_keeps_the_order_pending_and_its_goods_held() {
        var id = counter.aSettledOrder("tok_declined");
        assertThat(counter.order(id).status()).isInstanceOf(OrderStatus.Pending.class);
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.FAILED);
        assertThat(counter.order(id).takes()).hasSize(1);
        assertThat(counter.givenBack()).isEmpty();
    }

    @Test
    void a_required_action_waits_for_the_shopper_and_confirms_once_approved() {
        var id = counter.aSettledOrder("tok_requires_action");
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.REQUIRES_ACTION);
        counter.gateway.approve(counter.payment(id));
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).status()).isEqualTo(new OrderStatus.Confirmed());
    }

    @Test
    void an_action_nobody_took_expires_and_leaves_room_for_another_attempt() {
        var id = counter.aSettledOrder("tok_requires_action");
        counter.timePasses(ScriptedGateway.TIME_TO_ACT);
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.EXPIRED);
        counter.tryAgain(id, "tok_ok");
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.PAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tok_timeout_charged", "tok_timeout_not_charged", "tok_error_once"})
    void an_unknown_outcome_is_settled_by_asking_and_charged_once(String token) {
        var id = counter.aSettledOrder(token);
        assertThat(counter.order(id).status()).isInstanceOf(OrderStatus.Pending.class);
        assertThat(counter.order(id).payments().getFirst().state())
                .isInstanceOf(Payment.State.Unknown.class);
        counter.settlePayments.settle(id);
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).status()).isEqualTo(new OrderStatus.Confirmed());
        assertThat(counter.gateway.movements(counter.payment(id))).containsExactly(PRICE);
    }

    @Test
    void a_slow_provider_is_asked_until_it_has_decided() {
        var id = counter.aSettledOrder("tok_slow");
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).status()).isInstanceOf(OrderStatus.Pending.class);
        counter.timePasses(ScriptedGateway.TIME_TO_DECIDE);
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.PAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tok_ok", "tok_declined", "tok_requires_action", "tok_slow"})
    void settling_again_changes_nothing(String token) {
        var once = counter.order(counter.aSettledOrder(token));
        counter.settlePayments.settle(once.id());
        assertThat(counter.order(once.id())).isEqualTo(once);
    }

    @Test
    void two_workers_at_once_charge_once_and_tell_it_once() {
        var id = counter.anOrder("tok_ok");
        counter.gateway.beforeNext(Call.AUTHORIZE, () -> counter.settlePayments.settle(id));
        counter.settlePayments.settle(id);
        assertThat(counter.gateway.movements(counter.payment(id))).containsExactly(PRICE);
        assertThat(counter.order(id).timeline())
                .filteredOn(OrderEvent.PaymentCaptured.class::isInstance)
                .hasSize(1);
    }

    @Test
    void an_order_cancelled_before_the_charge_arrives_is_not_charged() {
        var id = counter.anOrder("tok_ok");
        counter.cancelledBefore(Call.AUTHORIZE, id);
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.VOIDED);
        assertThat(counter.gateway.movements()).isEmpty();
    }

    @Test
    void money_after_cancellation_goes_back_and_never_revives_the_order() {
        var id = counter.anOrder("tok_ok");
        counter.gateway.beforeNext(Call.AUTHORIZE, () -> counter.cancel(id));
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).status()).isInstanceOf(OrderStatus.Cancelled.class);
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(counter.order(id).refunds()).extracting(Refund::amount).containsExactly(PRICE);
        assertThat(counter.gateway.movements(counter.payment(id)))
                .containsExactly(PRICE, PRICE_BACK);
    }

    @Test
    void money_that_arrives_while_the_order_is_being_cancelled_stands_on_the_timeline() {
        var id = counter.anOrder("tok_ok");
        counter.memory.beforeNextWrite(() -> counter.cancel(id));
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).timeline())
                .hasExactlyElementsOfTypes(
                        OrderEvent.Placed.class,
                        OrderEvent.Cancelled.class,
                        OrderEvent.PaymentCaptured.class,
                        OrderEvent.RefundSucceeded.class);
        assertThat(counter.order(id).status()).isInstanceOf(OrderStatus.Cancelled.class);
    }

    @Test
    void a_reversal_without_an_answer_is_left_to_do_until_it_is_known() {
        var id = counter.aSettledOrder("tok_ok");
        counter.cancel(id);
        counter.gateway.loseNextAnswer(Call.REVERSE);
        counter.settlePayments.settle(id);
        assertThat(counter.orders.unsettledSince(counter.now().plusMillis(1), 9))
                .containsExactly(id);
        counter.settlePayments.settle(id);
        assertThat(counter.orders.unsettledSince(counter.now().plusMillis(1), 9)).isEmpty();
        assertThat(counter.order(id).refunds()).hasSize(1);
        assertThat(counter.gateway.movements(counter.payment(id)))
                .containsExactly(PRICE, PRICE_BACK);
    }

    @Test
    void an_attempt_still_open_when_an_earlier_one_turns_out_paid_is_not_charged() {
        var id = counter.aSettledOrder("tok_declined");
        var first = counter.payment(id);
        counter.tryAgain(id, "tok_ok");
        paidAfterAll(id, first);
        counter.settlePayments.settle(id);
        assertThat(counter.gateway.movements(counter.payment(id))).isEmpty();
        assertThat(counter.order(id).payments().getLast().state())
                .isEqualTo(new Payment.State.Voided());
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void what_was_paid_twice_goes_back_once() {
        var id = counter.aSettledOrder("tok_declined");
        var first = counter.payment(id);
        counter.tryAgain(id, "tok_ok");
        counter.settlePayments.settle(id);
        paidAfterAll(id, first);
        counter.settlePayments.settle(id);
        counter.settlePayments.settle(id);
        assertThat(counter.order(id).refunds())
                .extracting(Refund::reason)
                .containsExactly("paid twice");
        assertThat(counter.order(id).status()).isEqualTo(new OrderStatus.Confirmed());
    }

    @Test
    void an_order_nobody_knows_is_left_alone() {
        var nobodys = OrderId.next(counter.ids);
        assertThatCode(() -> counter.settlePayments.settle(nobodys)).doesNotThrowAnyException();
    }

    @Test
    void the_token_is_dropped_once_the_provider_took_it() {
        var id = counter.aSettledOrder("tok_declined");
        assertThat(counter.order(id).payments().getFirst().instruction()).isEmpty();
    }

    /// The provider changes its word about an attempt that it had declined.
    private void paidAfterAll(OrderId id, PaymentId attempt) {
        counter.timePasses(Duration.ofSeconds(1));
        counter.orders.save(
                counter.order(id)
                        .settle(attempt, new Outcome.Captured(PRICE), counter.ids, counter.now()));
    }
}
