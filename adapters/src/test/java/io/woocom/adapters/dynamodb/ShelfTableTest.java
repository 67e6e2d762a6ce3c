package io.woocom.adapters.dynamodb;

import io.woocom.domain.reporting.Shelves;
import io.woocom.domain.reporting.ShelvesContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class ShelfTableTest implements ShelvesContract {

    private final Shelves shelves =
            DynamoDb.shelves(Engine.session(new SettableClock(), Tables.REPORTS));

    @Override
    public Shelves shelves() {
        return shelves;
    }
}
