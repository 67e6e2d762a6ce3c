package io.woocom.domain.ordering;

import static io.woocom.domain.ordering.Counter.PRICE;
import static io.woocom.domain.ordering.Counter.PRICE_BACK;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Money;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// A provider hints that something happened to a payment. Whatever it says, it is asked.
final class HintedPaymentsTest {

    private final Counter counter = new Counter();

    @Test
    void an_approved_action_confirms_the_order_with_the_hint() {
        var id = counter.aSettledOrder("tok_requires_action");
        counter.gateway.approve(counter.payment(id));
        hint(id);
        assertThat(counter.order(id).status()).isEqualTo(new OrderStatus.Confirmed());
    }

    @Test
    void a_hint_about_nothing_that_happened_changes_nothing() {
        var once = counter.order(counter.aSettledOrder("tok_requires_action"));
        hint(once.id());
        hint(once.id());
        assertThat(counter.order(once.id())).isEqualTo(once);
    }

    @Test
    void what_was_given_back_by_hand_at_the_provider_is_noted_once() {
        var id = counter.aSettledOrder("tok_ok");
        counter.gateway.refund(RefundId.next(counter.ids), counter.payment(id), cents(500));
        hint(id);
        hint(id);
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
        assertThat(counter.order(id).refunds())
                .extracting(Refund::amount)
                .containsExactly(cents(500));
    }

    @Test
    void money_that_came_in_while_nobody_asked_goes_back_after_a_cancellation() {
        var id = counter.aSettledOrder("tok_requires_action");
        counter.cancel(id);
        counter.gateway.approve(counter.payment(id));
        hint(id);
        hint(id);
        assertThat(counter.order(id).status()).isInstanceOf(OrderStatus.Cancelled.class);
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(counter.gateway.movements(counter.payment(id)))
                .containsExactly(PRICE, PRICE_BACK);
    }

    @Test
    void hints_that_overtake_each_other_end_in_what_the_provider_says() {
        var id = counter.aSettledOrder("tok_slow");
        counter.cancel(id);
        hint(id);
        counter.timePasses(Duration.ofMinutes(1));
        hint(id);
        assertThat(counter.gateway.status(counter.payment(id))).isEqualTo(new Outcome.Voided());
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.VOIDED);
    }

    @Test
    void a_payment_that_the_order_does_not_know_is_asked_of_nobody() {
        var once = counter.order(counter.aSettledOrder("tok_ok"));
        counter.settlePayments.settle(once.id(), PaymentId.next(counter.ids));
        counter.settlePayments.settle(OrderId.next(counter.ids), counter.payment(once.id()));
        assertThat(counter.order(once.id())).isEqualTo(once);
    }

    private void hint(OrderId order) {
        counter.settlePayments.settle(order, counter.payment(order));
    }

    private static Money cents(long amount) {
        return Money.of(amount, "USD");
    }
}
