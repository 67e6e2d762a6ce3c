package io.woocom.domain.ordering;

import static io.woocom.domain.ordering.OrderExamples.HOLD_END;
import static io.woocom.domain.ordering.OrderExamples.IDS;
import static io.woocom.domain.ordering.OrderExamples.NONE;
import static io.woocom.domain.ordering.OrderExamples.NOON;
import static io.woocom.domain.ordering.OrderExamples.TOTAL;
import static io.woocom.domain.ordering.OrderExamples.agreement;
import static io.woocom.domain.ordering.OrderExamples.cancelled;
import static io.woocom.domain.ordering.OrderExamples.completed;
import static io.woocom.domain.ordering.OrderExamples.confirmed;
import static io.woocom.domain.ordering.OrderExamples.partlyShipped;
import static io.woocom.domain.ordering.OrderExamples.paymentId;
import static io.woocom.domain.ordering.OrderExamples.pending;
import static io.woocom.domain.ordering.OrderExamples.take;
import static io.woocom.domain.ordering.OrderExamples.usd;
import static io.woocom.domain.ordering.PaymentStates.AUTHORIZED;
import static io.woocom.domain.ordering.PaymentStates.CAPTURED;
import static io.woocom.domain.ordering.PaymentStates.CREATED;
import static io.woocom.domain.ordering.PaymentStates.EXPIRED;
import static io.woocom.domain.ordering.PaymentStates.FAILED;
import static io.woocom.domain.ordering.PaymentStates.PROCESSING;
import static io.woocom.domain.ordering.PaymentStates.VOIDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every command on an order in every state it may be in.
class OrderLifeTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void an_order_is_placed_pending_and_holds_its_goods() {
        var attempt = CREATED.attempt(1);
        var change = Order.place(agreement(TOTAL, Optional.of(attempt)), NOON);

        assertThat(change.events()).containsExactly(new OrderEvent.Placed(NOON));
        assertThat(change.state().status()).isEqualTo(new OrderStatus.Pending(HOLD_END));
        assertThat(change.state().takes()).containsExactly(take());
        assertThat(change.state().unsettled()).containsExactly(attempt);
        assertThat(change.state().revision()).isEqualTo(Revision.NEW);
    }

    @Test
    void an_order_that_costs_nothing_is_paid_and_confirmed_at_once() {
        var change = Order.place(agreement(NONE, Optional.empty()), NOON);

        assertThat(change.events())
                .containsExactly(new OrderEvent.Placed(NOON), new OrderEvent.Confirmed(NOON));
        assertThat(change.state().status()).isEqualTo(new OrderStatus.Confirmed());
        assertThat(change.state().paymentStatus()).isEqualTo(PaymentStatus.PAID);
        assertThat(change.state().holdUntil()).isEmpty();
    }

    @Test
    void a_pending_order_is_held_until_its_hold_ends() {
        assertThat(pending().holdUntil()).contains(HOLD_END);
        assertThat(pending().isHoldOver(HOLD_END.minusMillis(1))).isFalse();
        assertThat(pending().isHoldOver(HOLD_END)).isTrue();
        for (var order : List.of(confirmed(), completed(), cancelled())) {
            assertThat(order.holdUntil()).isEmpty();
            assertThat(order.isHoldOver(HOLD_END)).isFalse();
        }
    }

    @Test
    void a_declined_order_may_be_tried_again() {
        var order = pending(FAILED.attempt(1));
        var change = order.attempt(CREATED.attempt(2), LATER);

        assertThat(change.events())
                .containsExactly(new OrderEvent.PaymentCreated(paymentId(2), LATER));
        assertThat(change.state().payments())
                .containsExactly(FAILED.attempt(1), CREATED.attempt(2));
        assertThat(change.state().status()).isEqualTo(order.status());
    }

    @ParameterizedTest
    @EnumSource
    void no_attempt_follows_one_that_is_open_or_holds_money(PaymentStates earlier) {
        var order = pending(earlier.attempt(1));

        if (earlier.isOpen() || earlier == AUTHORIZED || earlier == CAPTURED) {
            assertRefused("order_not_payable", () -> order.attempt(CREATED.attempt(2), LATER));
        } else {
            assertThat(order.attempt(CREATED.attempt(2), LATER).changed()).isTrue();
        }
    }

    @Test
    void an_attempt_may_follow_one_whose_money_went_back() {
        var refunded = OrderExamples.payment(1, new Payment.State.Captured(), TOTAL, TOTAL);

        assertThat(pending(refunded).attempt(CREATED.attempt(2), LATER).changed()).isTrue();
    }

    @Test
    void an_order_is_tried_five_times_at_most() {
        var tried = new ArrayList<Payment>();
        for (var number = 1; number <= 5; number++) {
            tried.add(FAILED.attempt(number));
        }
        var four = pending(tried.subList(0, 4).toArray(Payment[]::new));
        var five = pending(tried.toArray(Payment[]::new));

        assertThat(four.attempt(CREATED.attempt(5), LATER).changed()).isTrue();
        assertRefused("order_not_payable", () -> five.attempt(CREATED.attempt(6), LATER));
    }

    @Test
    void only_a_pending_order_within_its_hold_can_be_tried() {
        for (var order : List.of(confirmed(), partlyShipped(), completed(), cancelled())) {
            assertRefused("order_not_payable", () -> order.attempt(CREATED.attempt(2), LATER));
        }
        assertRefused("order_not_payable", () -> pending().attempt(CREATED.attempt(1), HOLD_END));
    }

    @Test
    void a_pending_order_is_cancelled_and_its_goods_are_free() {
        var change = pending(FAILED.attempt(1)).cancel(CancelReason.HOLD_EXPIRED, LATER);

        assertThat(change.events())
                .containsExactly(new OrderEvent.Cancelled(CancelReason.HOLD_EXPIRED, LATER));
        assertThat(change.state().status())
                .isEqualTo(new OrderStatus.Cancelled(CancelReason.HOLD_EXPIRED));
        assertThat(change.state().takes()).isEmpty();
        assertThat(change.state().lines()).allMatch(line -> line.units().cancelled() == 4);
        assertThat(change.state().toReverse()).isEmpty();
    }

    @Test
    void a_confirmed_order_is_cancelled_and_its_money_must_go_back() {
        var order = confirmed(CAPTURED.attempt(1)).cancel(CancelReason.STAFF, LATER).state();

        assertThat(order.takes()).isEmpty();
        assertThat(order.toReverse()).containsExactly(CAPTURED.attempt(1));
    }

    @ParameterizedTest
    @EnumSource
    void cancelling_leaves_to_be_reversed_what_is_open_expected_or_holds_money(
            PaymentStates attempt) {
        var ended = List.of(FAILED, VOIDED, EXPIRED);

        assertThat(cancelled(attempt.attempt(1)).toReverse().isEmpty())
                .isEqualTo(ended.contains(attempt));
    }

    @Test
    void cancelling_twice_is_no_change() {
        var order = cancelled();
        var again = order.cancel(CancelReason.STAFF, LATER);

        assertThat(again).isEqualTo(Change.none(order));
        assertThat(order.status()).isEqualTo(new OrderStatus.Cancelled(CancelReason.CUSTOMER));
    }

    @Test
    void nothing_that_shipped_is_cancelled() {
        assertRefused("conflict", () -> partlyShipped().cancel(CancelReason.CUSTOMER, LATER));
        assertRefused("conflict", () -> completed().cancel(CancelReason.CUSTOMER, LATER));
    }

    @Test
    void money_confirms_a_pending_order_even_one_whose_hold_is_over() {
        var change = settled(pending(PROCESSING.attempt(1)), new Outcome.Captured(TOTAL), HOLD_END);

        assertThat(change.events())
                .containsExactly(
                        new OrderEvent.PaymentCaptured(paymentId(1), TOTAL, HOLD_END),
                        new OrderEvent.Confirmed(HOLD_END));
        assertThat(change.state().status()).isEqualTo(new OrderStatus.Confirmed());
        assertThat(change.state().takes()).containsExactly(take());
    }

    @Test
    void money_set_aside_confirms_it_too() {
        var change = settled(pending(CREATED.attempt(1)), new Outcome.Authorized(HOLD_END), LATER);

        assertThat(change.events())
                .containsExactly(
                        new OrderEvent.PaymentAuthorized(paymentId(1), TOTAL, LATER),
                        new OrderEvent.Confirmed(LATER));
    }

    @Test
    void too_little_money_does_not() {
        var change = settled(pending(CREATED.attempt(1)), new Outcome.Captured(usd(9_999)), LATER);

        assertThat(change.state().status()).isEqualTo(new OrderStatus.Pending(HOLD_END));
        assertThat(change.state().paymentStatus()).isEqualTo(PaymentStatus.PARTIALLY_PAID);
    }

    @Test
    void money_that_arrives_after_cancellation_is_noted_and_never_revives_the_order() {
        var order = cancelled(PROCESSING.attempt(1));
        var late = settled(order, new Outcome.Captured(TOTAL), LATER);
        var back = settled(late.state(), new Outcome.Refunded(TOTAL), LATER);

        assertThat(late.state().status()).isEqualTo(order.status());
        assertThat(late.events())
                .containsExactly(new OrderEvent.PaymentCaptured(paymentId(1), TOTAL, LATER));
        assertThat(late.state().toReverse()).hasSize(1);
        assertThat(back.events()).hasExactlyElementsOfTypes(OrderEvent.RefundSucceeded.class);
        assertThat(back.state().toReverse()).isEmpty();
        assertThat(back.state().refunds()).extracting("amount").containsExactly(TOTAL);
    }

    @Test
    void a_decline_does_not_cancel() {
        var decline = new Payment.Decline("declined", "no", true);
        var change = settled(pending(CREATED.attempt(1)), new Outcome.Declined(decline), LATER);

        assertThat(change.state().status()).isEqualTo(new OrderStatus.Pending(HOLD_END));
        assertThat(change.state().takes()).containsExactly(take());
        assertThat(change.state().paymentStatus()).isEqualTo(PaymentStatus.FAILED);
    }

    @Test
    void the_same_word_twice_is_no_change() {
        var once = settled(pending(CREATED.attempt(1)), new Outcome.Captured(TOTAL), LATER);
        var twice = settled(once.state(), new Outcome.Captured(TOTAL), LATER.plusSeconds(1));

        assertThat(twice).isEqualTo(Change.none(once.state()));
    }

    @Test
    void a_word_about_an_attempt_that_is_not_the_orders_is_refused() {
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> settled(pending(), new Outcome.Captured(TOTAL), LATER));
    }

    @Test
    void what_was_paid_twice_goes_back_once_and_the_order_stays_paid() {
        var order = confirmed(CAPTURED.attempt(1), CAPTURED.attempt(2));

        assertThat(order.toReverse()).containsExactly(CAPTURED.attempt(2));
        var after = order.settle(paymentId(2), new Outcome.Refunded(TOTAL), IDS, LATER).state();
        assertThat(after.toReverse()).isEmpty();
        assertThat(after.paymentStatus()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void the_timeline_is_added_to_and_never_rewritten() {
        var order = Order.place(agreement(TOTAL, Optional.of(CREATED.attempt(1))), NOON).state();
        var declined = new Outcome.Declined(new Payment.Decline("declined", "no", true));
        var steps =
                List.<Function<Order, Change<Order, OrderEvent>>>of(
                        now -> settled(now, new Outcome.Pending(), LATER),
                        now -> settled(now, declined, LATER),
                        now -> now.attempt(CREATED.attempt(2), LATER),
                        now -> now.cancel(CancelReason.CUSTOMER, LATER),
                        now -> now.cancel(CancelReason.CUSTOMER, LATER));
        for (var step : steps) {
            var change = step.apply(order);
            var expected = new ArrayList<>(order.timeline());
            expected.addAll(change.events());

            assertThat(change.state().timeline()).isEqualTo(expected);
            order = change.state();
        }
        assertThat(order.timeline())
                .hasExactlyElementsOfTypes(
                        OrderEvent.Placed.class,
                        OrderEvent.PaymentDeclined.class,
                        OrderEvent.PaymentCreated.class,
                        OrderEvent.Cancelled.class);
    }

    @Test
    void no_order_is_cancelled_with_goods_or_open_twice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pending(CREATED.attempt(1), PROCESSING.attempt(2)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        OrderExamples.order(new OrderStatus.Cancelled(CancelReason.STAFF), 0));
    }

    private static Change<Order, OrderEvent> settled(Order order, Outcome outcome, Instant now) {
        return order.settle(paymentId(1), outcome, IDS, now);
    }

    private static void assertRefused(String code, ThrowingCallable command) {
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(command)
                .extracting(Refusal::code)
                .isEqualTo(code);
    }
}
