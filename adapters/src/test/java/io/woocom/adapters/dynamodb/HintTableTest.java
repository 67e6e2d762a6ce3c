package io.woocom.adapters.dynamodb;

import io.woocom.domain.payment.Hints;
import io.woocom.domain.payment.HintsContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class HintTableTest implements HintsContract {

    private final Hints hints = DynamoDb.hints(Engine.session(new SettableClock(), Tables.HINTS));

    @Override
    public Hints hints() {
        return hints;
    }
}
