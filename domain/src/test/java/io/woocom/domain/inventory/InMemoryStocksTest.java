package io.woocom.domain.inventory;

import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;

class InMemoryStocksTest implements StocksContract {

    private final Stocks stocks = new InMemoryStocks(new Memory(new SettableClock()));

    @Override
    public Stocks stocks() {
        return stocks;
    }
}
