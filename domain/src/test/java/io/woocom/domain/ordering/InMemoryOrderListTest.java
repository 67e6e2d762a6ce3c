package io.woocom.domain.ordering;

class InMemoryOrderListTest implements OrderListContract {

    private final OrderList orderList = new InMemoryOrderList();

    @Override
    public OrderList orderList() {
        return orderList;
    }
}
