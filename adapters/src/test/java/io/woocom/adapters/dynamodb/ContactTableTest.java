package io.woocom.adapters.dynamodb;

import io.woocom.domain.cart.Carts;
import io.woocom.domain.ordering.Books;
import io.woocom.domain.ordering.BooksContract;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.ordering.Placements;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class ContactTableTest implements BooksContract {

    private final Session session =
            Engine.session(new SettableClock(), Tables.ORDERS, Tables.CARTS, Tables.INVENTORY);

    @Override
    public Books books() {
        return DynamoDb.books(session);
    }

    @Override
    public Orders orders() {
        return DynamoDb.orders(session);
    }

    @Override
    public Placements placements() {
        return DynamoDb.placements(session);
    }

    @Override
    public Carts carts() {
        return DynamoDb.carts(session);
    }
}
