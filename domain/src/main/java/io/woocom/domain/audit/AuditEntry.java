package io.woocom.domain.audit;

import java.time.Instant;
import java.util.List;

/// One thing that somebody changed. `action` is `created`, `changed` or `removed` behind the kind
/// of the subject.
///
/// @param undisclosed the paths that changed and whose values are not told
public record AuditEntry(
        AuditId id,
        Instant at,
        Doing by,
        String action,
        Subject subject,
        Difference difference,
        List<String> undisclosed) {

    public AuditEntry {
        undisclosed = List.copyOf(undisclosed);
    }

    public record Subject(String kind, String id) {}

    /// What changed, by path, as two JSON objects.
    public record Difference(String before, String after) {}
}
