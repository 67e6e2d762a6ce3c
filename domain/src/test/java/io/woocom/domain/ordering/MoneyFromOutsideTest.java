package io.woocom.domain.ordering;

import static io.woocom.domain.ordering.Counter.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Bank transfer and payment on delivery: nobody can be asked, staff note what came.
final class MoneyFromOutsideTest {

    private final Counter counter = new Counter();
    private final OrderId id = counter.anOrderOnTrust();

    @Test
    void nobody_is_asked_about_it() {
        settle();
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.NOT_PAID);
        assertThat(order().unsettledSince()).isEmpty();
        assertThatThrownBy(() -> counter.ship(id)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void it_comes_in_parts_and_the_first_confirms() {
        receive(id, 1_000);
        assertThat(order().status()).isEqualTo(new OrderStatus.Confirmed());
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.PARTIALLY_PAID);
        assertThatThrownBy(() -> counter.ship(id)).isInstanceOf(Refusal.Conflict.class);
        receive(id, 2_998);
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.PAID);
        assertThat(order().payments()).hasSize(1);
        counter.ship(id);
        counter.ship(id);
        assertThat(order().status()).isEqualTo(new OrderStatus.Completed());
    }

    @Test
    void no_more_is_noted_than_is_due() {
        receive(id, 3_000);
        assertThatThrownBy(() -> receive(id, 999)).isInstanceOf(Refusal.Conflict.class);
        receive(id, 998);
        assertThatThrownBy(() -> receive(id, 1)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void it_pays_for_a_card_that_was_declined_but_not_while_one_may_still_pay() {
        var declined = counter.aSettledOrder("tok_declined");
        receive(declined, PRICE.amount());
        assertThat(counter.order(declined).paymentStatus()).isEqualTo(PaymentStatus.PAID);
        var slow = counter.aSettledOrder("tok_slow");
        assertThatThrownBy(() -> receive(slow, 1)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_card_takes_the_place_of_a_transfer_that_did_not_come() {
        counter.tryAgain(id, "tok_ok");
        settle();
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.PAID);
        assertThat(order().payments()).filteredOn(payment -> payment.isExpected()).isEmpty();
        assertThat(counter.gateway.movements(counter.payment(id))).containsExactly(PRICE);
    }

    @Test
    void what_goes_back_is_noted_at_once() {
        receive(id, PRICE.amount());
        counter.refundOrder.refund(
                new RefundOrder.Request(
                        id,
                        List.of(),
                        Optional.empty(),
                        Optional.of(Money.of(500, "USD")),
                        "scratched",
                        Optional.empty(),
                        Optional.empty()));
        assertThat(order().refunds().getFirst().progress()).isEqualTo(Progress.SUCCEEDED);
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
        assertThat(order().unsettledSince()).isEmpty();
    }

    @Test
    void a_cancelled_order_expects_nothing_and_keeps_nothing() {
        receive(id, 1_000);
        counter.cancel(id);
        settle();
        settle();
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(order().refunds()).extracting(Refund::amount).containsExactly(usd(1_000));
        assertThat(order().unsettledSince()).isEmpty();
        assertThatThrownBy(() -> receive(id, 1)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_hold_ends_where_no_money_came() {
        counter.timePasses(Counter.HOLD);
        assertThat(counter.endHold.end(id)).isEqualTo(new EndHold.Outcome.Over());
        settle();
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.VOIDED);
        assertThat(counter.givenBack()).isNotEmpty();
    }

    @Test
    void a_shopper_who_turns_to_a_transfer_is_given_days_for_it() {
        var declined = counter.aSettledOrder("tok_declined");
        counter.tryOnTrust(declined);
        assertThat(counter.order(declined).holdUntil())
                .contains(counter.now().plus(Duration.ofDays(7)));
    }

    private void receive(OrderId order, long cents) {
        counter.receivePayment.receive(
                new ReceivePayment.Request(
                        order, usd(cents), "R1", Optional.empty(), Optional.empty()));
    }

    private static Money usd(long cents) {
        return Money.of(cents, "USD");
    }

    private void settle() {
        counter.settlePayments.settle(id);
    }

    private Order order() {
        return counter.order(id);
    }
}
