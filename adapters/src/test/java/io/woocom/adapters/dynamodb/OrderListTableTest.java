package io.woocom.adapters.dynamodb;

import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.ordering.OrderListContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class OrderListTableTest implements OrderListContract {

    private final OrderList orderList =
            DynamoDb.orderList(Engine.session(new SettableClock(), Tables.ORDER_LIST));

    @Override
    public OrderList orderList() {
        return orderList;
    }
}
