package io.woocom.domain.audit;

import io.woocom.domain.shared.Page;
import java.time.Instant;
import java.util.Optional;

/// The entries, kept for good.
public interface AuditLog {

    /// An entry that stands there already stays as it is.
    void append(AuditEntry entry);

    /// Newest first. A page may be short although more follows.
    Page<AuditEntry> page(Query query, Page.Request page);

    /// @param subject the id of what was changed
    /// @param actor the id of who changed it
    /// @param from included
    /// @param to excluded
    record Query(
            Optional<String> subject,
            Optional<String> actor,
            Optional<Instant> from,
            Optional<Instant> to) {}
}
