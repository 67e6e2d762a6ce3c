package io.woocom.domain.ordering;

import io.woocom.domain.cart.InMemoryCarts;
import io.woocom.domain.coupon.InMemoryCoupons;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Memory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The one write across contexts, on the in-memory ones: the contract without a database.
public final class InMemoryPlacements implements Placements {

    private final Memory memory;
    private final InMemoryOrders orders;
    private final InMemoryCarts carts;
    private final InMemoryStocks stocks;
    private final InMemoryCoupons coupons;
    private final List<Take> givenBack = new ArrayList<>();

    /// In a shop without coupons.
    public InMemoryPlacements(
            Memory memory, InMemoryOrders orders, InMemoryCarts carts, InMemoryStocks stocks) {
        this(memory, orders, carts, stocks, new InMemoryCoupons(memory));
    }

    /// All of the same memory.
    public InMemoryPlacements(
            Memory memory,
            InMemoryOrders orders,
            InMemoryCarts carts,
            InMemoryStocks stocks,
            InMemoryCoupons coupons) {
        this.memory = memory;
        this.orders = orders;
        this.carts = carts;
        this.stocks = stocks;
        this.coupons = coupons;
    }

    @Override
    public Outcome place(Placement placement) {
        return memory.write(() -> {
            var change = placement.order();
            orders.claims().requireFree(change.claim());
            orders.requireCurrent(change.state());
            carts.requireCurrent(placement.cart());
            var sold = stocks.notToBeHad(change.state().takes());
            if (!sold.isEmpty()) {
                return new Outcome.SoldMeanwhile(sold);
            }
            var usedUp = coupons.notToBeUsed(placement.redemptions());
            if (usedUp.isPresent()) {
                return new Outcome.UsedMeanwhile(usedUp.get());
            }
            orders.claims().keep(change.claim());
            orders.put(change.state().id(), placement.contact());
            carts.put(Change.to(placement.cart()));
            stocks.take(change.state().takes());
            coupons.count(change.state().id().value(), placement.redemptions());
            return new Outcome.Placed(orders.put(change));
        });
    }

    @Override
    public Order withdraw(Change<Order, OrderEvent> cancelled, List<Take> giveBack) {
        return memory.save(
                cancelled,
                orders.claims(),
                change -> {
                    orders.requireCurrent(change.state());
                    stocks.requireTaken(giveBack);
                },
                change -> {
                    stocks.giveBack(giveBack);
                    givenBack.addAll(giveBack);
                    coupons.giveBack(change.state().id().value());
                    return orders.put(change);
                });
    }

    @Override
    public Order carry(Movement movement) {
        var goods = movement.goods();
        var leaving = Stream.concat(goods.freed().stream(), goods.shipped().stream()).toList();
        return memory.save(
                movement.order(),
                orders.claims(),
                change -> {
                    orders.requireCurrent(change.state());
                    stocks.requireTaken(leaving);
                },
                change -> {
                    stocks.giveBack(goods.freed());
                    givenBack.addAll(goods.freed());
                    stocks.commit(goods.shipped());
                    goods.restocked().forEach(stocks::restock);
                    return orders.put(change);
                });
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return orders.claims().find(caller, key);
    }

    @Override
    public void keep(Claim claim) {
        orders.claims().keep(claim);
    }

    /// Every unit that went back, in order.
    public List<Take> givenBack() {
        return List.copyOf(givenBack);
    }
}
