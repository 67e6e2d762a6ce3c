package io.woocom.adapters.dynamodb;

import io.woocom.domain.cart.Carts;
import io.woocom.domain.cart.CartsContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class CartTableTest implements CartsContract {

    private final SettableClock clock = new SettableClock();
    private final Carts carts = DynamoDb.carts(Engine.session(clock, Tables.CARTS));

    @Override
    public Carts carts() {
        return carts;
    }

    @Override
    public SettableClock clock() {
        return clock;
    }
}
