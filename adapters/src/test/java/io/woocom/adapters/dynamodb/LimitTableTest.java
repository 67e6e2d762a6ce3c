package io.woocom.adapters.dynamodb;

import io.woocom.domain.shared.Limits;
import io.woocom.domain.shared.LimitsContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class LimitTableTest implements LimitsContract {

    private final SettableClock clock = new SettableClock();
    private final Limits limits = DynamoDb.limits(Engine.session(clock, Tables.LIMITS));

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public SettableClock clock() {
        return clock;
    }
}
