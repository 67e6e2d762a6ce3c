package io.woocom.adapters.dynamodb;

import io.woocom.domain.reporting.AnyLives;
import io.woocom.domain.reporting.Sales;
import io.woocom.domain.reporting.SalesContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Engine.class)
class SalesTableTest implements SalesContract {

    private final Sales sales = DynamoDb.sales(Engine.session(new SettableClock(), Tables.REPORTS));

    @Override
    public Sales sales() {
        return sales;
    }

    @ParameterizedTest
    @ValueSource(longs = {1_001, 1_002, 1_003, 1_004, 1_005})
    void reports_are_a_recount_of_the_orders(long seed) {
        new AnyLives(seed, sales).areReportedAsTheyWere();
    }
}
