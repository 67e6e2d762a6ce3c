package io.woocom.adapters.dynamodb;

import io.woocom.domain.shared.SettableClock;
import io.woocom.domain.store.Stores;
import io.woocom.domain.store.StoresContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class StoreTableTest implements StoresContract {

    private final Stores stores =
            DynamoDb.stores(Engine.session(new SettableClock(), Tables.STORE));

    @Override
    public Stores stores() {
        return stores;
    }
}
