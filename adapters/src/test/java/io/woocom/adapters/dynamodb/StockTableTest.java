package io.woocom.adapters.dynamodb;

import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.inventory.StocksContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class StockTableTest implements StocksContract {

    private final Stocks stocks =
            DynamoDb.stocks(Engine.session(new SettableClock(), Tables.INVENTORY));

    @Override
    public Stocks stocks() {
        return stocks;
    }
}
