package io.woocom.domain.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.woocom.domain.inventory.Bucket;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Two mugs of one order leave the house and come home.
final class ParcelsTest {

    private final Counter counter = new Counter();

    @Test
    void what_ships_is_neither_on_the_shelf_nor_reserved_any_more() {
        var id = counter.aSettledOrder("tok_ok");
        ship(id, 1);
        assertThat(shelf(id)).isEqualTo(new Bucket(0, 1, 1));
        assertThat(counter.order(id).fulfillmentStatus())
                .isEqualTo(FulfillmentStatus.PARTIALLY_FULFILLED);
        assertThat(counter.order(id).status()).isEqualTo(new OrderStatus.Confirmed());
        ship(id, 1);
        assertThat(shelf(id)).isEqualTo(new Bucket(0, 0, 0));
        assertThat(counter.order(id).takes()).isEmpty();
        assertThat(counter.order(id).fulfillmentStatus()).isEqualTo(FulfillmentStatus.FULFILLED);
    }

    @Test
    void an_order_of_which_all_is_shipped_and_paid_is_completed() {
        var id = counter.aSettledOrder("tok_ok");
        ship(id, 2);
        assertThat(counter.order(id).status()).isEqualTo(new OrderStatus.Completed());
        assertThat(counter.order(id).timeline())
                .endsWith(
                        new OrderEvent.FulfillmentShipped(
                                counter.order(id).fulfillments().getFirst().id(), counter.now()),
                        new OrderEvent.Completed(counter.now()));
    }

    @Test
    void no_more_ships_than_waits() {
        var id = counter.aSettledOrder("tok_ok");
        ship(id, 1);
        assertThatThrownBy(() -> ship(id, 2)).isInstanceOf(Refusal.Conflict.class);
        assertThat(shelf(id)).isEqualTo(new Bucket(0, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tok_declined", "tok_requires_action", "tok_slow", "tok_error_once"})
    void nothing_ships_that_is_not_paid(String token) {
        var id = counter.aSettledOrder(token);
        assertThatThrownBy(() -> ship(id, 1)).isInstanceOf(Refusal.Conflict.class);
        assertThat(counter.order(id).fulfillments()).isEmpty();
    }

    @Test
    void nothing_ships_of_a_cancelled_order_or_one_whose_money_went_back() {
        var cancelled = counter.aSettledOrder("tok_ok");
        counter.cancel(cancelled);
        assertThatThrownBy(() -> ship(cancelled, 1)).isInstanceOf(Refusal.Conflict.class);
        var refunded = counter.aSettledOrder("tok_ok");
        counter.refundOrder.refund(
                new RefundOrder.Request(
                        refunded,
                        List.of(new Return.Line(all(refunded, 2), false)),
                        Optional.empty(),
                        Optional.empty(),
                        "gone",
                        Optional.empty(),
                        Optional.empty()));
        counter.settlePayments.settle(refunded);
        assertThatThrownBy(() -> ship(refunded, 1)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void a_parcel_is_followed_and_its_tracking_put_right() {
        var id = counter.aSettledOrder("tok_ok");
        ship(id, 1);
        var parcel = counter.order(id).fulfillments().getFirst();
        var tracking =
                Optional.of(new Fulfillment.Tracking("1Z", Optional.empty(), Optional.empty()));
        var request = new CorrectTracking.Request(id, parcel.id(), tracking, Optional.empty());
        var corrected = counter.correctTracking.correct(request);
        assertThat(corrected.fulfillments().getFirst().tracking()).isEqualTo(tracking);
        assertThat(counter.correctTracking.correct(request)).isEqualTo(corrected);
        var strange =
                new CorrectTracking.Request(
                        id, FulfillmentId.next(counter.ids), tracking, Optional.empty());
        assertThatThrownBy(() -> counter.correctTracking.correct(strange))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void what_comes_home_is_put_back_only_where_it_is_fit() {
        var id = counter.aSettledOrder("tok_ok");
        ship(id, 2);
        comeHome(id, 1, false);
        assertThat(shelf(id)).isEqualTo(new Bucket(0, 0, 0));
        assertThat(counter.order(id).fulfillmentStatus()).isEqualTo(FulfillmentStatus.FULFILLED);
        comeHome(id, 1, true);
        assertThat(shelf(id)).isEqualTo(new Bucket(0, 1, 0));
        assertThat(counter.order(id).fulfillmentStatus()).isEqualTo(FulfillmentStatus.RETURNED);
        assertThat(counter.order(id).paymentStatus()).isEqualTo(PaymentStatus.PAID);
    }

    @Test
    void no_more_comes_home_than_is_out() {
        var id = counter.aSettledOrder("tok_ok");
        ship(id, 1);
        comeHome(id, 1, true);
        assertThatThrownBy(() -> comeHome(id, 1, true)).isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void the_same_parcel_again_ships_once() {
        var id = counter.aSettledOrder("tok_ok");
        var request =
                new ShipGoods.Request(
                        id,
                        List.of(all(id, 2)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(counter.claim("key", "same")));
        var first = counter.shipGoods.ship(request);
        assertThatThrownBy(() -> counter.shipGoods.ship(request))
                .asInstanceOf(type(Repeated.class))
                .returns(first.fulfillment().value(), Repeated::result);
        assertThat(shelf(id)).isEqualTo(new Bucket(0, 0, 0));
    }

    @Test
    void a_line_that_stands_in_a_parcel_twice_is_refused() {
        var id = counter.aSettledOrder("tok_ok");
        var twice =
                new ShipGoods.Request(
                        id,
                        List.of(all(id, 1), all(id, 1)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        assertThatThrownBy(() -> counter.shipGoods.ship(twice)).isInstanceOf(Refusal.Invalid.class);
    }

    private void ship(OrderId id, int units) {
        counter.shipGoods.ship(
                new ShipGoods.Request(
                        id,
                        List.of(all(id, units)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void comeHome(OrderId id, int units, boolean restock) {
        counter.receiveReturn.receive(
                new ReceiveReturn.Request(
                        id,
                        List.of(new Return.Line(all(id, units), restock)),
                        "too blue",
                        Optional.empty(),
                        Optional.empty()));
    }

    private UnitsOfLine all(OrderId id, int units) {
        return new UnitsOfLine(counter.order(id).lines().getFirst().id(), units);
    }

    private Bucket shelf(OrderId id) {
        return counter.stocks
                .find(counter.order(id).lines().getFirst().variant())
                .buckets()
                .getFirst();
    }
}
