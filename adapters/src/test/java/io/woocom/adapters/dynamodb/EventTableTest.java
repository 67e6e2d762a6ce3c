package io.woocom.adapters.dynamodb;

import io.woocom.domain.history.EventLog;
import io.woocom.domain.history.EventLogContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class EventTableTest implements EventLogContract {

    private final EventLog log =
            DynamoDb.eventLog(Engine.session(new SettableClock(), Tables.EVENTS));

    @Override
    public EventLog log() {
        return log;
    }
}
