package io.woocom.domain.ordering;

import io.woocom.domain.cart.InMemoryCarts;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Memory;
import java.util.List;
import java.util.Optional;

/// The one write across contexts, on the in-memory ones: the contract without a database.
public final class InMemoryPlacements implements Placements {

    private final Memory memory;
    private final InMemoryOrders orders;
    private final InMemoryCarts carts;
    private final InMemoryStocks stocks;

    /// All of the same memory.
    public InMemoryPlacements(
            Memory memory, InMemoryOrders orders, InMemoryCarts carts, InMemoryStocks stocks) {
        this.memory = memory;
        this.orders = orders;
        this.carts = carts;
        this.stocks = stocks;
    }

    @Override
    public Outcome place(Placement placement) {
        return memory.atomically(() -> {
            var change = placement.order();
            orders.claims().requireFree(change.claim());
            orders.requireCurrent(change.state());
            carts.requireCurrent(placement.cart());
            var sold = stocks.notToBeHad(change.state().takes());
            if (!sold.isEmpty()) {
                return new Outcome.SoldMeanwhile(sold);
            }
            orders.claims().keep(change.claim());
            orders.put(change.state().id(), placement.contact());
            carts.put(Change.to(placement.cart()));
            stocks.take(change.state().takes());
            return new Outcome.Placed(orders.put(change));
        });
    }

    @Override
    public Order withdraw(Change<Order, OrderEvent> cancelled, List<Take> giveBack) {
        if (!cancelled.changed()) {
            return cancelled.state();
        }
        return memory.atomically(() -> {
            orders.claims().requireFree(cancelled.claim());
            orders.requireCurrent(cancelled.state());
            stocks.giveBack(giveBack);
            orders.claims().keep(cancelled.claim());
            return orders.put(cancelled);
        });
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return orders.claims().find(caller, key);
    }
}
