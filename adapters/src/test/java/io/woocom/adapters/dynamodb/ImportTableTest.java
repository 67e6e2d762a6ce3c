package io.woocom.adapters.dynamodb;

import io.woocom.domain.importing.Chunks;
import io.woocom.domain.importing.ChunksContract;
import io.woocom.domain.importing.Imports;
import io.woocom.domain.importing.ImportsContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class ImportTableTest implements ImportsContract, ChunksContract {

    private final Session session = Engine.session(new SettableClock(), Tables.IMPORTS);

    @Override
    public Imports imports() {
        return DynamoDb.imports(session);
    }

    @Override
    public Chunks chunks() {
        return DynamoDb.importChunks(session);
    }
}
