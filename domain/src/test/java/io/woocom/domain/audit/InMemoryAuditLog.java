package io.woocom.domain.audit;

import io.woocom.domain.shared.Page;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The audit log in a map: the contract without a database.
public final class InMemoryAuditLog implements AuditLog {

    private final Map<AuditId, AuditEntry> entries = new LinkedHashMap<>();

    @Override
    public synchronized void append(AuditEntry entry) {
        entries.putIfAbsent(entry.id(), entry);
    }

    @Override
    public synchronized Page<AuditEntry> page(Query query, Page.Request page) {
        var rest =
                entries.values().stream()
                        .filter(entry -> matches(entry, query))
                        .sorted(Comparator.comparing(InMemoryAuditLog::place).reversed())
                        .filter(entry ->
                                page.after()
                                        .map(after -> place(entry).compareTo(after) < 0)
                                        .orElse(true))
                        .toList();
        var shown = rest.stream().limit(page.limit()).toList();
        return new Page<>(
                shown,
                shown.size() < rest.size()
                        ? Optional.of(place(shown.getLast()))
                        : Optional.empty());
    }

    private static boolean matches(AuditEntry entry, Query query) {
        return query.subject().map(entry.subject().id()::equals).orElse(true)
                && query.actor().map(entry.by().actor().id()::equals).orElse(true)
                && query.from().map(from -> !entry.at().isBefore(from)).orElse(true)
                && query.to().map(entry.at()::isBefore).orElse(true);
    }

    private static String place(AuditEntry entry) {
        return "%020d#%s".formatted(entry.at().toEpochMilli(), entry.id());
    }
}
