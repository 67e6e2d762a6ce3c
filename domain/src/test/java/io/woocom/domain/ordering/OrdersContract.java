package io.woocom.domain.ordering;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.customer.ContactFixture.aContact;
import static io.woocom.domain.customer.ContactFixture.aGuest;
import static io.woocom.domain.ordering.OrderFixture.aPayment;
import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.woocom.domain.cart.Carts;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.ordering.Placements.Outcome.Placed;
import io.woocom.domain.payment.Outcome;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every collection of orders promises.
public interface OrdersContract {

    Orders orders();

    Placements placements();

    Carts carts();

    @Test
    default void an_order_is_found_with_its_contact_as_it_was_placed() {
        var order = placed(anOrder().paying());
        assertThat(orders().find(order.id())).contains(order);
        assertThat(orders().findWithContact(order.id()))
                .contains(new Orders.WithContact(order, Optional.of(aContact())));
        assertThat(order.revision().version()).isEqualTo(1);
        assertThat(order.revision().sequence()).isEqualTo(1);
    }

    @Test
    default void an_order_is_found_by_its_number() {
        var order = placed(anOrder());
        assertThat(orders().findByNumber(order.id().number()))
                .contains(new Orders.WithContact(order, Optional.of(aContact())));
        assertThat(orders().findByNumber(anOrder().placed().state().id().number())).isEmpty();
    }

    @Test
    default void an_order_with_the_same_number_is_not_the_same_order() {
        var order = placed(anOrder());
        var tail = order.id().value().substring(order.id().value().length() - 9);
        var other = new OrderId("ord_" + "0".repeat(17) + tail);
        assertThat(orders().find(other)).isEmpty();
        assertThat(orders().findWithContact(other)).isEmpty();
        assertThat(orders().findAll(List.of(other))).isEmpty();
    }

    @Test
    default void somebody_elses_order_does_not_exist() {
        var order = placed(anOrder());
        assertThatThrownBy(() -> orders().of(aGuest(), order.id()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    default void many_orders_are_read_together_and_unknown_ones_are_missing() {
        var ids = new ArrayList<OrderId>();
        for (var i = 0; i < 60; i++) {
            ids.add(placed(anOrder()).id());
        }
        var unknown = anOrder().placed().state().id();
        ids.add(unknown);
        assertThat(orders().findAll(ids)).hasSize(60).doesNotContainKey(unknown);
    }

    @Test
    default void the_second_writer_of_a_version_is_refused_and_changes_nothing() {
        var read = placed(anOrder());
        var first = orders().save(read.attempt(aPayment(read.totals().gross(), MORNING), MORNING));
        assertThatThrownBy(() ->
                        orders().save(
                                        read.attempt(
                                                aPayment(read.totals().gross(), MORNING), MORNING)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(orders().find(read.id())).contains(first);
    }

    @Test
    default void the_same_request_again_gets_the_first_result() {
        var read = placed(anOrder());
        var payment = aPayment(read.totals().gross(), MORNING);
        var change =
                read.attempt(payment, MORNING).claimedBy(Optional.of(aClaim(payment.id().value())));
        orders().save(change);
        assertThatThrownBy(() -> orders().save(change))
                .asInstanceOf(type(Repeated.class))
                .extracting(Repeated::result)
                .isEqualTo(payment.id().value());
    }

    @Test
    default void facts_are_numbered_on() {
        var order = placed(anOrder().paying());
        var payment = order.payments().getFirst();
        var paid = new Outcome.Captured(order.totals().gross());
        var saved = orders().save(order.settle(payment.id(), paid, new CountingIds(), MORNING));
        assertThat(saved.revision().sequence()).isEqualTo(3);
        assertThat(orders().find(order.id())).contains(saved);
    }

    @Test
    default void holds_are_found_once_they_are_over_oldest_first() {
        var young = placed(anOrder().at(MORNING.plusSeconds(60))).id();
        var old = placed(anOrder().at(MORNING)).id();
        placed(anOrder().at(MORNING.plusSeconds(120)));
        var over = MORNING.plusSeconds(60).plus(Duration.ofMinutes(15));
        assertThat(orders().holdsEndedBy(over, 10)).containsExactly(old, young);
        assertThat(orders().holdsEndedBy(over, 1)).containsExactly(old);
    }

    @Test
    default void an_order_that_waits_no_more_holds_nothing() {
        var order = placed(anOrder());
        placements().withdraw(order.cancel(CancelReason.CUSTOMER, MORNING), order.takes());
        assertThat(orders().holdsEndedBy(MORNING.plus(Duration.ofDays(365)), 10)).isEmpty();
    }

    @Test
    default void open_attempts_are_found_until_they_are_settled() {
        var order = placed(anOrder().paying());
        placed(anOrder());
        var later = MORNING.plusSeconds(1);
        assertThat(orders().unsettledSince(MORNING, 10)).isEmpty();
        assertThat(orders().unsettledSince(later, 10)).containsExactly(order.id());
        var paid = new Outcome.Captured(order.totals().gross());
        var payment = order.payments().getFirst().id();
        orders().save(order.settle(payment, paid, new CountingIds(), later));
        assertThat(orders().unsettledSince(later, 10)).isEmpty();
    }

    @Test
    default void a_cancelled_order_is_found_until_its_money_went_back() {
        var order = placed(anOrder().paying());
        var payment = order.payments().getFirst().id();
        var gross = order.totals().gross();
        var paid =
                orders().save(
                                order.settle(
                                        payment,
                                        new Outcome.Captured(gross),
                                        new CountingIds(),
                                        MORNING));
        var cancelled =
                placements().withdraw(paid.cancel(CancelReason.STAFF, MORNING), paid.takes());
        var later = MORNING.plusSeconds(1);
        assertThat(orders().unsettledSince(later, 10)).containsExactly(order.id());
        orders().save(
                        cancelled.settle(
                                payment, new Outcome.Refunded(gross), new CountingIds(), later));
        assertThat(orders().unsettledSince(later, 10)).isEmpty();
    }

    private Order placed(OrderFixture order) {
        var cart = carts().save(aCart().opened());
        return ((Placed) placements().place(order.from(cart).placement())).order();
    }
}
