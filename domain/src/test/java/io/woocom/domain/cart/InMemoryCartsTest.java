package io.woocom.domain.cart;

import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;

class InMemoryCartsTest implements CartsContract {

    private final SettableClock clock = new SettableClock();
    private final Carts carts = new InMemoryCarts(new Memory(clock));

    @Override
    public Carts carts() {
        return carts;
    }

    @Override
    public SettableClock clock() {
        return clock;
    }
}
