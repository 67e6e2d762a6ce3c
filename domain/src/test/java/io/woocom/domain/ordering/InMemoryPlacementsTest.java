package io.woocom.domain.ordering;

import io.woocom.domain.cart.Carts;
import io.woocom.domain.cart.InMemoryCarts;
import io.woocom.domain.coupon.Coupons;
import io.woocom.domain.coupon.InMemoryCoupons;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;

class InMemoryPlacementsTest implements PlacementsContract, ShortStockContract, CouponUseContract {

    private final SettableClock clock = new SettableClock();
    private final Memory memory = new Memory(clock);
    private final InMemoryCarts carts = new InMemoryCarts(memory);
    private final InMemoryOrders orders = new InMemoryOrders(memory);
    private final InMemoryStocks stocks = new InMemoryStocks(memory);
    private final InMemoryCoupons coupons = new InMemoryCoupons(memory);
    private final Placements placements =
            new InMemoryPlacements(memory, orders, carts, stocks, coupons);

    @Override
    public Placements placements() {
        return placements;
    }

    @Override
    public Orders orders() {
        return orders;
    }

    @Override
    public Carts carts() {
        return carts;
    }

    @Override
    public Stocks stocks() {
        return stocks;
    }

    @Override
    public Coupons coupons() {
        return coupons;
    }

    @Override
    public SettableClock clock() {
        return clock;
    }
}
