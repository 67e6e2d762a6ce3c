package io.woocom.domain.ordering;

import io.woocom.domain.cart.Carts;
import io.woocom.domain.cart.InMemoryCarts;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;

class InMemoryOrdersTest implements OrdersContract {

    private final Memory memory = new Memory(new SettableClock());
    private final InMemoryCarts carts = new InMemoryCarts(memory);
    private final InMemoryOrders orders = new InMemoryOrders(memory);

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Placements placements() {
        return new InMemoryPlacements(memory, orders, carts, new InMemoryStocks(memory));
    }

    @Override
    public Carts carts() {
        return carts;
    }
}
