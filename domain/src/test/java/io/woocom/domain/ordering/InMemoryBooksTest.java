package io.woocom.domain.ordering;

import io.woocom.domain.cart.Carts;
import io.woocom.domain.cart.InMemoryCarts;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;

class InMemoryBooksTest implements BooksContract {

    private final Memory memory = new Memory(new SettableClock());
    private final InMemoryOrders orders = new InMemoryOrders(memory);
    private final InMemoryCarts carts = new InMemoryCarts(memory);
    private final Placements placements =
            new InMemoryPlacements(memory, orders, carts, new InMemoryStocks(memory));

    @Override
    public Books books() {
        return orders;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Placements placements() {
        return placements;
    }

    @Override
    public Carts carts() {
        return carts;
    }
}
