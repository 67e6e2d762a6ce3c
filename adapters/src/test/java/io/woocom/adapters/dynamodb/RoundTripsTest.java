package io.woocom.adapters.dynamodb;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.cart.CartFixture.aVariant;
import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.inventory.Stock;
import io.woocom.domain.shared.SettableClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What a shopper waits for is counted in calls to the database.
@ExtendWith(Engine.class)
class RoundTripsTest {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Session session =
            Tapped.session(
                    Engine.session(
                            new SettableClock(), Tables.ORDERS, Tables.CARTS, Tables.INVENTORY),
                    (call, request) -> {
                        calls.add(call);
                        return request;
                    });

    @Test
    void a_cart_is_one_read_and_saving_it_one_write() {
        var cart = DynamoDb.carts(session).save(aCart().opened());
        DynamoDb.carts(session).find(cart.id());
        assertThat(calls).containsExactly("updateItem", "getItem");
    }

    @Test
    void a_claim_travels_with_the_write() {
        DynamoDb.carts(session).save(aCart().opened().claimedBy(Optional.of(aClaim("cart"))));
        assertThat(calls).containsExactly("transactWriteItems");
    }

    @Test
    void placing_an_order_is_one_write_and_reading_it_with_its_contact_one_read() {
        var cart = DynamoDb.carts(session).save(aCart().opened());
        var variant = aVariant();
        DynamoDb.stocks(session).save(Stock.untracked(variant).count(500, false, "count", MORNING));
        calls.clear();
        var stock = DynamoDb.stocks(session).findAll(Map.of(variant, 10)).get(variant);
        assertThat(stock).isNotNull();
        var order =
                anOrder().from(cart).claimedBy(aClaim("")).taking(stock.plan(60, 0).orElseThrow());
        DynamoDb.placements(session).place(order.placement());
        DynamoDb.orders(session).findWithContact(order.placed().state().id());
        assertThat(calls).containsExactly("batchGetItem", "transactWriteItems", "query");
    }
}
