package io.woocom.adapters.dynamodb;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.cart.CartFixture.aVariant;
import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.inventory.Stock;
import io.woocom.domain.shared.SettableClock;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What a shopper waits for is counted in calls to the database.
@ExtendWith(Engine.class)
class RoundTripsTest {

    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Session session =
            counting(
                    Engine.session(
                            new SettableClock(), Tables.ORDERS, Tables.CARTS, Tables.INVENTORY));

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

    private Session counting(Session session) {
        var client =
                (DynamoDbClient)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {DynamoDbClient.class},
                                (proxy, method, arguments) -> {
                                    if (method.getName().endsWith("Paginator")) {
                                        return InvocationHandler.invokeDefault(
                                                proxy, method, arguments);
                                    }
                                    calls.add(method.getName());
                                    try {
                                        return method.invoke(session.client(), arguments);
                                    } catch (InvocationTargetException e) {
                                        throw e.getCause();
                                    }
                                });
        return new Session(
                client,
                session.names(),
                session.ids(),
                session.clock(),
                session.parallel(),
                session.correlation());
    }
}
