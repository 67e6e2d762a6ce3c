package io.woocom.adapters.dynamodb;

import io.woocom.domain.importing.EarlierFiles;
import io.woocom.domain.importing.EarlierFilesContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class EarlierFileTableTest implements EarlierFilesContract {

    private final EarlierFiles earlier =
            DynamoDb.earlierFiles(Engine.session(new SettableClock(), Tables.IMPORTS));

    @Override
    public EarlierFiles earlier() {
        return earlier;
    }
}
