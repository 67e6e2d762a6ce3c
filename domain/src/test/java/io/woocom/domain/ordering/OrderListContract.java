package io.woocom.domain.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.customer.Email;
import io.woocom.domain.customer.GuestId;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.ordering.OrderList.Axis;
import io.woocom.domain.ordering.OrderList.Entry;
import io.woocom.domain.ordering.OrderList.Query;
import io.woocom.domain.shared.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every list of orders promises. `orderList` is the same and empty at first.
public interface OrderListContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    Owner ANNA = new Owner.Guest(new GuestId("gst_%026d".formatted(1)));
    Owner BEN = new Owner.Guest(new GuestId("gst_%026d".formatted(2)));

    OrderList orderList();

    @Test
    default void orders_stand_newest_first_each_once_over_all_pages() {
        var expected = new ArrayList<OrderId>();
        for (var i = 0; i < 23; i++) {
            // pairs of orders are placed in the same millisecond
            expected.addFirst(enter(i, ANNA, NOON.plusSeconds(i / 2)).order());
        }

        assertThat(all(nothing(), 5)).containsExactlyElementsOf(expected);
        assertThat(all(nothing(), 23)).containsExactlyElementsOf(expected);
    }

    @Test
    default void each_axis_shows_its_own() {
        var pending = enter(1, ANNA, NOON).order();
        var paid = order(2);
        orderList()
                .enter(
                        new Entry(
                                paid,
                                BEN,
                                Optional.empty(),
                                "completed",
                                PaymentStatus.PAID,
                                FulfillmentStatus.FULFILLED,
                                NOON.plusSeconds(1),
                                1));

        assertThat(all(nothing(), 9)).containsExactly(paid, pending);
        assertThat(all(by(new Axis.ByOwner(ANNA)), 9)).containsExactly(pending);
        assertThat(all(by(new Axis.ByStatus("completed")), 9)).containsExactly(paid);
        assertThat(all(by(new Axis.ByStatus("cancelled")), 9)).isEmpty();
        assertThat(all(by(new Axis.ByPayment(PaymentStatus.NOT_PAID)), 9)).containsExactly(pending);
        assertThat(all(by(new Axis.ByFulfillment(FulfillmentStatus.FULFILLED)), 9))
                .containsExactly(paid);
    }

    @Test
    default void a_period_begins_with_its_first_instant_and_ends_before_its_last() {
        var ids = new ArrayList<OrderId>();
        for (var i = 0; i < 10; i++) {
            ids.add(enter(i, ANNA, NOON.plusSeconds(i)).order());
        }
        var from = Optional.of(NOON.plusSeconds(3));
        var to = Optional.of(NOON.plusSeconds(7));

        assertThat(all(new Query(Optional.empty(), from, to), 2))
                .containsExactlyElementsOf(ids.subList(3, 7).reversed());
        assertThat(all(new Query(Optional.of(new Axis.ByOwner(ANNA)), from, Optional.empty()), 3))
                .containsExactlyElementsOf(ids.subList(3, 10).reversed());
        assertThat(all(new Query(Optional.empty(), to, from), 2)).isEmpty();
    }

    @Test
    default void an_order_moves_from_list_to_list_as_it_goes_on() {
        var entry = enter(1, ANNA, NOON);
        orderList().enter(state(entry, "confirmed", 3));

        assertThat(all(by(new Axis.ByStatus("pending")), 9)).isEmpty();
        assertThat(all(by(new Axis.ByStatus("confirmed")), 9)).containsExactly(entry.order());
    }

    @Test
    default void an_earlier_state_that_arrives_late_changes_nothing() {
        var entry = enter(1, ANNA, NOON);
        orderList().enter(state(entry, "cancelled", 5));
        orderList().enter(state(entry, "confirmed", 4));

        assertThat(all(by(new Axis.ByStatus("cancelled")), 9)).containsExactly(entry.order());
        assertThat(all(by(new Axis.ByStatus("confirmed")), 9)).isEmpty();
    }

    @Test
    default void an_order_that_comes_between_two_pages_neither_doubles_nor_hides_others() {
        for (var i = 0; i < 6; i++) {
            enter(i, ANNA, NOON.plusSeconds(i));
        }
        var first = orderList().page(nothing(), Page.Request.first(3));
        enter(7, ANNA, NOON.plusSeconds(7));

        var second = orderList().page(nothing(), new Page.Request(3, first.next()));

        assertThat(second.items()).containsExactly(order(2), order(1), order(0));
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void a_guests_order_is_found_by_address_until_it_is_a_customers() {
        var email = new Email("ann@example.com");
        var entry =
                new Entry(
                        order(1),
                        BEN,
                        Optional.of(email),
                        "pending",
                        PaymentStatus.NOT_PAID,
                        FulfillmentStatus.UNFULFILLED,
                        NOON,
                        1);
        orderList().enter(entry);
        var shouted = by(new Axis.ByBuyer(new Email("ANN@Example.com")));
        assertThat(all(shouted, 9)).containsExactly(order(1));
        assertThat(all(by(new Axis.ByBuyer(new Email("ben@example.com"))), 9)).isEmpty();
        enter(1, ANNA, NOON);
        assertThat(all(shouted, 9)).containsExactly(order(1));
        var claimed = enter(2, ANNA, NOON);
        orderList()
                .enter(
                        new Entry(
                                entry.order(),
                                ANNA,
                                Optional.empty(),
                                "pending",
                                PaymentStatus.NOT_PAID,
                                FulfillmentStatus.UNFULFILLED,
                                NOON,
                                2));
        assertThat(all(shouted, 9)).isEmpty();
        assertThat(all(by(new Axis.ByOwner(ANNA)), 9))
                .containsExactly(claimed.order(), entry.order());
    }

    private Entry enter(int number, Owner owner, Instant placedAt) {
        var entry =
                new Entry(
                        order(number),
                        owner,
                        Optional.empty(),
                        "pending",
                        PaymentStatus.NOT_PAID,
                        FulfillmentStatus.UNFULFILLED,
                        placedAt,
                        1);
        orderList().enter(entry);
        return entry;
    }

    private List<OrderId> all(Query query, int limit) {
        var orders = new ArrayList<OrderId>();
        var next = Optional.<String>empty();
        do {
            var page = orderList().page(query, new Page.Request(limit, next));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            orders.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        return orders;
    }

    private static Entry state(Entry entry, String status, long sequence) {
        return new Entry(
                entry.order(),
                entry.owner(),
                entry.buyer(),
                status,
                entry.payment(),
                entry.fulfillment(),
                entry.placedAt(),
                sequence);
    }

    private static OrderId order(int number) {
        return new OrderId("ord_%026d".formatted(number));
    }

    private static Query nothing() {
        return new Query(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Query by(Axis axis) {
        return new Query(Optional.of(axis), Optional.empty(), Optional.empty());
    }
}
