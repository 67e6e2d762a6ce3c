package io.woocom.domain.ordering;

import static io.woocom.domain.ordering.Counter.PRICE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.woocom.domain.cart.LineId;
import io.woocom.domain.inventory.Bucket;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.payment.ScriptedGateway.Call;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// An order of two mugs for 39.98 in all.
final class RefundOrderTest {

    private static final Money ONE = Money.of(1999, "USD");
    private static final Money ONE_BACK = Money.of(-1999, "USD");

    private final Counter counter = new Counter();
    private final OrderId id = counter.aSettledOrder("tok_ok");

    @Test
    void a_refund_is_asked_of_the_provider_once_and_counted() {
        var refund = refund(1, false);
        assertThat(order().refund(refund).map(Refund::progress)).contains(Progress.REQUESTED);
        settle();
        settle();
        assertThat(order().refund(refund).map(Refund::progress)).contains(Progress.SUCCEEDED);
        assertThat(units().refunded()).isEqualTo(1);
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.PARTIALLY_REFUNDED);
        assertThat(moved()).containsExactly(PRICE, ONE_BACK);
        assertThat(order().timeline())
                .last()
                .isEqualTo(
                        new OrderEvent.RefundSucceeded(
                                refund, counter.payment(id), ONE, counter.now()));
    }

    @Test
    void all_units_together_come_to_the_line() {
        refund(1, false);
        refund(1, false);
        settle();
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
        assertThat(units().refunded()).isEqualTo(2);
        assertThat(Money.sum(PRICE.currency(), moved()).isZero()).isTrue();
    }

    @Test
    void no_more_units_go_back_than_were_bought() {
        refund(2, false);
        assertThatThrownBy(() -> refund(1, false)).isInstanceOf(Refusal.Conflict.class);
        assertThat(order().refunds()).hasSize(1);
    }

    @Test
    void no_more_goes_back_than_was_captured_whatever_it_is_for() {
        refund(1, false);
        assertThatThrownBy(() -> extra(2000)).isInstanceOf(Refusal.Conflict.class);
        extra(1999);
        settle();
        assertThat(Money.sum(PRICE.currency(), moved()).isZero()).isTrue();
        assertThat(units().refunded()).isEqualTo(1);
    }

    @Test
    void no_shipping_goes_back_where_none_was_charged() {
        assertThatThrownBy(() -> ask(List.of(), Optional.of(ONE), Optional.empty()))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void nothing_is_given_back_of_what_nobody_paid() {
        var unpaid = counter.aSettledOrder("tok_declined");
        assertThatThrownBy(() -> counter.refundOrder.refund(of(unpaid, 1, false)))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void nothing_at_all_is_no_refund() {
        assertThatThrownBy(() -> ask(List.of(), Optional.empty(), Optional.empty()))
                .isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void a_line_of_another_order_is_not_refunded() {
        var strange = new Return.Line(new UnitsOfLine(LineId.next(counter.ids), 1), false);
        assertThatThrownBy(() -> ask(List.of(strange), Optional.empty(), Optional.empty()))
                .asInstanceOf(type(Refusal.Invalid.class))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().pointer())
                                .isEqualTo("/lines/0/line_id"));
    }

    @Test
    void a_refund_that_the_provider_refuses_leaves_room_for_another() {
        counter.gateway.refuseNext(Call.REFUND);
        var refused = refund(2, false);
        settle();
        assertThat(order().refund(refused).map(Refund::progress)).contains(Progress.FAILED);
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.PAID);
        assertThat(units().refunded()).isZero();
        refund(2, false);
        settle();
        assertThat(order().paymentStatus()).isEqualTo(PaymentStatus.REFUNDED);
    }

    @Test
    void the_goods_of_a_refund_that_was_refused_are_put_back_once() {
        counter.gateway.refuseNext(Call.REFUND);
        refund(1, true);
        settle();
        assertThat(shelf()).isEqualTo(new Bucket(0, 2, 1));

        refund(1, true);
        settle();
        assertThat(shelf()).isEqualTo(new Bucket(0, 2, 1));

        refund(1, true);
        settle();
        assertThat(shelf()).isEqualTo(new Bucket(0, 2, 0));
        assertThat(units().cancelled()).isEqualTo(2);
    }

    @Test
    void an_answer_that_is_lost_is_asked_for_again_and_the_money_moves_once() {
        counter.gateway.loseNextAnswer(Call.REFUND);
        var refund = refund(1, false);
        settle();
        assertThat(order().refund(refund).map(Refund::progress)).contains(Progress.REQUESTED);
        assertThat(counter.orders.unsettledSince(counter.now().plusMillis(1), 9))
                .containsExactly(id);
        settle();
        assertThat(order().refund(refund).map(Refund::progress)).contains(Progress.SUCCEEDED);
        assertThat(counter.orders.unsettledSince(counter.now().plusMillis(1), 9)).isEmpty();
        assertThat(moved()).containsExactly(PRICE, ONE_BACK);
    }

    @Test
    void two_workers_at_once_give_back_once_and_tell_it_once() {
        refund(1, false);
        counter.gateway.beforeNext(Call.REFUND, this::settle);
        settle();
        assertThat(moved()).containsExactly(PRICE, ONE_BACK);
        assertThat(order().timeline())
                .filteredOn(OrderEvent.RefundSucceeded.class::isInstance)
                .hasSize(1);
    }

    @Test
    void a_cancelled_order_gives_back_the_rest_by_itself_after_its_refunds() {
        refund(1, false);
        counter.gateway.loseNextAnswer(Call.REFUND);
        counter.cancel(id);
        settle();
        assertThat(moved()).containsExactly(PRICE, ONE_BACK);
        settle();
        assertThat(moved()).containsExactly(PRICE, ONE_BACK, ONE_BACK);
        assertThat(order().refunds()).extracting(Refund::amount).containsExactly(ONE, ONE);
        assertThat(units().refunded()).isEqualTo(2);
        assertThatThrownBy(() -> extra(1)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void units_that_never_shipped_are_free_again_and_do_not_ship_any_more() {
        refund(1, true);
        assertThat(shelf()).isEqualTo(new Bucket(0, 2, 1));
        assertThat(units().waiting()).isEqualTo(1);
        counter.ship(id);
        assertThat(shelf()).isEqualTo(new Bucket(0, 1, 0));
        assertThat(order().status()).isEqualTo(new OrderStatus.Completed());
    }

    @Test
    void units_that_are_out_lie_on_the_shelf_again() {
        counter.ship(id);
        counter.ship(id);
        refund(2, true);
        assertThat(shelf()).isEqualTo(new Bucket(0, 2, 0));
    }

    @Test
    void what_came_home_and_was_put_back_is_not_put_back_again() {
        counter.ship(id);
        counter.ship(id);
        comeHome(2, true);
        refund(2, true);
        assertThat(shelf()).isEqualTo(new Bucket(0, 2, 0));
    }

    @Test
    void the_same_request_again_is_told_the_first_refund_and_moves_nothing() {
        var request = keyed(of(id, 2, true));
        var first = counter.refundOrder.refund(request);
        assertThatThrownBy(() -> counter.refundOrder.refund(request))
                .asInstanceOf(type(Repeated.class))
                .returns(first.refund().value(), Repeated::result);
        assertThat(order().refunds()).hasSize(1);
        assertThat(shelf()).isEqualTo(new Bucket(0, 2, 0));
    }

    private RefundId refund(int units, boolean restock) {
        return counter.refundOrder.refund(of(id, units, restock)).refund();
    }

    private void extra(long cents) {
        ask(List.of(), Optional.empty(), Optional.of(Money.of(cents, "USD")));
    }

    private void ask(List<Return.Line> lines, Optional<Money> shipping, Optional<Money> extra) {
        counter.refundOrder.refund(
                new RefundOrder.Request(
                        id, lines, shipping, extra, "broken", Optional.empty(), Optional.empty()));
    }

    private RefundOrder.Request of(OrderId order, int units, boolean restock) {
        var line = counter.order(order).lines().getFirst().id();
        return new RefundOrder.Request(
                order,
                List.of(new Return.Line(new UnitsOfLine(line, units), restock)),
                Optional.empty(),
                Optional.empty(),
                "broken",
                Optional.empty(),
                Optional.empty());
    }

    private RefundOrder.Request keyed(RefundOrder.Request request) {
        return new RefundOrder.Request(
                request.order(),
                request.lines(),
                request.shipping(),
                request.extra(),
                request.reason(),
                Optional.empty(),
                Optional.of(counter.claim("key", "same")));
    }

    private void comeHome(int units, boolean restock) {
        var line = new UnitsOfLine(order().lines().getFirst().id(), units);
        counter.receiveReturn.receive(
                new ReceiveReturn.Request(
                        id,
                        List.of(new Return.Line(line, restock)),
                        "broken",
                        Optional.empty(),
                        Optional.empty()));
    }

    private void settle() {
        counter.settlePayments.settle(id);
    }

    private Order order() {
        return counter.order(id);
    }

    private Units units() {
        return order().lines().getFirst().units();
    }

    private Bucket shelf() {
        return counter.stocks.find(order().lines().getFirst().variant()).buckets().getFirst();
    }

    private List<Money> moved() {
        return counter.gateway.movements(counter.payment(id));
    }
}
