package io.woocom.domain.audit;

final class InMemoryAuditLogTest implements AuditLogContract {

    private final InMemoryAuditLog log = new InMemoryAuditLog();

    @Override
    public AuditLog auditLog() {
        return log;
    }
}
