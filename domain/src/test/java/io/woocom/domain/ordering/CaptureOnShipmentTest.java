package io.woocom.domain.ordering;

import static io.woocom.domain.ordering.Counter.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.ScriptedGateway;
import io.woocom.domain.payment.ScriptedGateway.Call;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Two mugs for 39.98, the money set aside when they were ordered.
final class CaptureOnShipmentTest {

    private static final Money ONE = Money.of(1999, "USD");

    private final Counter counter = new Counter();
    private final OrderId id = counter.anAuthorizedOrder();

    @Test
    void money_that_is_set_aside_confirms_the_order() {
        assertThat(order().status()).isEqualTo(new OrderStatus.Confirmed());
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.AUTHORIZED);
        assertThat(moved()).isEmpty();
    }

    @Test
    void each_parcel_takes_its_part_and_the_last_one_completes() {
        counter.ship(id);
        settle();
        assertThat(moved()).containsExactly(ONE);
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.PARTIALLY_PAID);
        counter.ship(id);
        assertThat(order().status()).isEqualTo(new OrderStatus.Confirmed());
        settle();
        assertThat(moved()).containsExactly(ONE, ONE);
        assertThat(order().status()).isEqualTo(new OrderStatus.Completed());
    }

    @Test
    void where_parts_cannot_be_taken_the_first_parcel_takes_all() {
        counter.gateway.capturingOnce();
        counter.ship(id);
        settle();
        assertThat(moved()).containsExactly(PRICE);
        counter.ship(id);
        settle();
        assertThat(order().captures()).hasSize(1);
        assertThat(order().status()).isEqualTo(new OrderStatus.Completed());
    }

    @Test
    void an_answer_that_is_lost_is_asked_for_again_and_the_money_is_taken_once() {
        counter.gateway.loseNextAnswer(Call.CAPTURE);
        counter.ship(id);
        settle();
        assertThat(order().captures().getFirst().progress()).isEqualTo(Progress.REQUESTED);
        settle();
        settle();
        assertThat(moved()).containsExactly(ONE);
        assertThat(order().captures().getFirst().progress()).isEqualTo(Progress.SUCCEEDED);
    }

    @Test
    void what_is_taken_early_is_not_taken_again_by_the_parcels() {
        capture(3_000);
        settle();
        counter.ship(id);
        counter.ship(id);
        settle();
        assertThat(moved()).containsExactly(Money.of(3_000, "USD"), Money.of(998, "USD"));
    }

    @Test
    void no_more_is_taken_than_is_set_aside() {
        capture(3_000);
        assertThatThrownBy(() -> capture(999)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_part_is_refused_of_a_provider_that_takes_all_at_once() {
        counter.gateway.capturingOnce();
        assertThatThrownBy(() -> capture(1)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_cancelled_order_lets_go_what_was_set_aside_and_gives_back_what_was_taken() {
        capture(1_000);
        settle();
        counter.cancel(id);
        settle();
        assertThat(Money.sum(PRICE.currency(), moved()).isZero()).isTrue();
        assertThat(order().payments()).noneMatch(Payment::holdsMoney);
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void staff_are_warned_once_before_it_lapses_and_told_when_it_did() {
        counter.timePasses(ScriptedGateway.SET_ASIDE.minus(Order.WARNING).minusMillis(1));
        assertThat(counter.orders.unsettledSince(counter.now(), 9)).isEmpty();
        settle();
        counter.timePasses(Duration.ofMillis(2));
        assertThat(counter.orders.unsettledSince(counter.now(), 9)).containsExactly(id);
        settle();
        settle();
        assertThat(order().timeline())
                .filteredOn(OrderEvent.PaymentExpiring.class::isInstance)
                .hasSize(1);
        assertThat(counter.orders.unsettledSince(counter.now(), 9)).isEmpty();
        counter.timePasses(Order.WARNING);
        settle();
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.EXPIRED);
        assertThatThrownBy(() -> counter.ship(id)).isInstanceOf(Refusal.Conflict.class);
        assertThat(counter.orders.unsettledSince(counter.now(), 9)).isEmpty();
    }

    private void capture(long cents) {
        counter.capturePayment.capture(
                new CapturePayment.Request(
                        id,
                        Optional.of(Money.of(cents, "USD")),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void settle() {
        counter.settlePayments.settle(id);
    }

    private Order order() {
        return counter.order(id);
    }

    private List<Money> moved() {
        return counter.gateway.movements(counter.payment(id));
    }
}
