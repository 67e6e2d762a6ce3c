package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.Members;
import io.woocom.domain.audit.AuditEntry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An entry of the audit log.
public final class AuditShape {

    private AuditShape() {}

    public static Map<String, @Nullable Object> of(AuditEntry entry) {
        var actor = entry.by().actor();
        return Members.of("id", entry.id().value())
                .and("at", Values.time(entry.at()))
                .and(
                        "actor",
                        Members.of("kind", Values.name(actor.kind()))
                                .and("id", actor.id())
                                .and("groups", List.copyOf(actor.sortedGroups()))
                                .tree())
                .and("action", entry.action())
                .and("request", entry.by().request())
                .and(
                        "subject",
                        Members.of("kind", entry.subject().kind())
                                .and("id", entry.subject().id())
                                .tree())
                .and("before", Json.object(entry.difference().before()))
                .and("after", Json.object(entry.difference().after()))
                .and("undisclosed", entry.undisclosed())
                .and("trace_id", entry.by().trace())
                .tree();
    }
}
