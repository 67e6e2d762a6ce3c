package io.woocom.adapters.dynamodb;

import io.woocom.domain.cart.Carts;
import io.woocom.domain.coupon.Coupons;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.ordering.CouponUseContract;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.ordering.Placements;
import io.woocom.domain.ordering.PlacementsContract;
import io.woocom.domain.ordering.ShortStockContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class PlacementWritesTest implements PlacementsContract, ShortStockContract, CouponUseContract {

    private final SettableClock clock = new SettableClock();
    private final Session session =
            Engine.session(clock, Tables.ORDERS, Tables.CARTS, Tables.INVENTORY, Tables.COUPONS);

    @Override
    public Placements placements() {
        return DynamoDb.placements(session);
    }

    @Override
    public Orders orders() {
        return DynamoDb.orders(session);
    }

    @Override
    public Carts carts() {
        return DynamoDb.carts(session);
    }

    @Override
    public Stocks stocks() {
        return DynamoDb.stocks(session);
    }

    @Override
    public Coupons coupons() {
        return DynamoDb.coupons(session);
    }

    @Override
    public SettableClock clock() {
        return clock;
    }
}
