package io.woocom.adapters.dynamodb;

import io.woocom.domain.audit.AuditLog;
import io.woocom.domain.audit.AuditLogContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class AuditTableTest implements AuditLogContract {

    private final AuditLog log =
            DynamoDb.auditLog(Engine.session(new SettableClock(), Tables.AUDIT));

    @Override
    public AuditLog auditLog() {
        return log;
    }
}
