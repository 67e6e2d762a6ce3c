package io.woocom.adapters.dynamodb;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.cart.CartFixture.aVariant;
import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.woocom.domain.history.Fact;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.ordering.Placements.Outcome.Placed;
import io.woocom.domain.shared.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@ExtendWith(Engine.class)
class OutboxTest {

    private static final Instant LATER = MORNING.plusSeconds(60);

    private final Session session =
            Engine.session(
                    new SettableClock(),
                    Tables.ORDERS,
                    Tables.CARTS,
                    Tables.CUSTOMERS,
                    Tables.INVENTORY,
                    Tables.CATALOG);
    private final Outbox outbox = DynamoDb.outbox(session);

    @Test
    void events_wait_for_the_log_with_the_state_that_told_them() {
        var order = cancelled(placed());
        assertThat(outbox.unloggedBefore(LATER, 10))
                .extracting(Fact::subject, Fact::sequence, Fact::type)
                .containsExactly(
                        tuple(order.id().value(), 1L, "order.placed"),
                        tuple(order.id().value(), 2L, "order.cancelled"));
    }

    @Test
    void young_events_are_left_to_the_stream() {
        placed();
        assertThat(outbox.unloggedBefore(MORNING, 10)).isEmpty();
    }

    @Test
    void acknowledged_events_are_let_go() {
        var order = placed();
        outbox.acknowledge(order.id().value(), 1);
        assertThat(outbox.unloggedBefore(LATER, 10)).isEmpty();
        assertThat(item(order)).doesNotContainKeys("events", "unlogged");
    }

    @Test
    void an_acknowledgement_does_not_disturb_who_is_about_to_save() {
        var order = placed();
        outbox.acknowledge(order.id().value(), 1);
        cancelled(order);
        assertThat(outbox.unloggedBefore(LATER, 10))
                .extracting(Fact::type)
                .containsExactly("order.cancelled");
    }

    @Test
    void what_was_not_acknowledged_yet_stays() {
        var order = cancelled(placed());
        outbox.acknowledge(order.id().value(), 1);
        outbox.acknowledge(order.id().value(), 1);
        assertThat(outbox.unloggedBefore(LATER, 10)).extracting(Fact::sequence).containsExactly(2L);
    }

    @Test
    void an_older_acknowledgement_takes_nothing_back() {
        var order = cancelled(placed());
        outbox.acknowledge(order.id().value(), 2);
        outbox.acknowledge(order.id().value(), 1);
        assertThat(outbox.unloggedBefore(LATER, 10)).isEmpty();
        assertThat(DynamoDb.orders(session).find(order.id()).orElseThrow().revision().logged())
                .isEqualTo(2);
    }

    @Test
    void the_events_of_every_table_are_found_of_so_many_subjects_as_asked() {
        var cart = DynamoDb.carts(session).save(aCart().opened());
        DynamoDb.carts(session).save(cart.mergedInto(aCart().build().id(), MORNING));
        var variant = aVariant();
        DynamoDb.stocks(session).save(Stock.untracked(variant).count(5, false, "count", MORNING));
        placed();
        assertThat(outbox.unloggedBefore(LATER, 10))
                .extracting(Fact::type)
                .containsExactlyInAnyOrder("cart.merged", "stock.adjusted", "order.placed");
        assertThat(outbox.unloggedBefore(LATER, 2)).hasSize(2);
        outbox.acknowledge(cart.id().value(), 1);
        outbox.acknowledge(variant.value(), 1);
        assertThat(outbox.unloggedBefore(LATER, 10))
                .extracting(Fact::type)
                .containsExactly("order.placed");
    }

    @Test
    void a_stream_record_tells_what_its_write_told() {
        var order = placed();
        var before = item(order);
        var cancelled = cancelled(order);
        var after = item(order);
        outbox.acknowledge(order.id().value(), 2);
        assertThat(DynamoDb.told(Map.of(), before))
                .extracting(Fact::type)
                .containsExactly("order.placed");
        assertThat(DynamoDb.told(before, after))
                .extracting(Fact::type)
                .containsExactly("order.cancelled");
        assertThat(DynamoDb.told(after, item(cancelled))).isEmpty();
        assertThat(DynamoDb.told(after, Map.of())).isEmpty();
    }

    private Order placed() {
        var cart = DynamoDb.carts(session).save(aCart().opened());
        var outcome = DynamoDb.placements(session).place(anOrder().from(cart).placement());
        return ((Placed) outcome).order();
    }

    private Order cancelled(Order order) {
        return DynamoDb.placements(session)
                .withdraw(order.cancel(CancelReason.STAFF, MORNING), List.of());
    }

    private Map<String, AttributeValue> item(Order order) {
        return new Reads(session)
                .find(Tables.ORDERS, Keys.order(order.id()))
                .orElseThrow()
                .attributes();
    }
}
