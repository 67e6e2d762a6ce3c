package io.woocom.adapters.dynamodb;

import io.woocom.domain.audit.Actor;
import io.woocom.domain.audit.AuditEntry;
import io.woocom.domain.audit.AuditId;
import io.woocom.domain.audit.Doing;
import java.time.Instant;
import java.util.Set;

/// Entries of the audit log as attributes, and the mark by which they are known: whoever saves an
/// aggregate leaves there who they are, in the same write, next to the version.
final class AuditItems {

    /// Of an aggregate's item. Another id in it than before says that this write is to be audited;
    /// a write that leaves it alone, such as an acknowledgement, is not.
    static final String MARK = "by";

    private AuditItems() {}

    static Attributes mark(Doing doing, AuditId id, Instant now) {
        return by(doing).text("id", id.value()).time("at", now);
    }

    static Attributes of(AuditEntry entry) {
        return by(entry.by())
                .text("id", entry.id().value())
                .time("at", entry.at())
                .text("action", entry.action())
                .text("subject_kind", entry.subject().kind())
                .text("subject", entry.subject().id())
                .text("before", entry.difference().before())
                .text("after", entry.difference().after())
                .texts("undisclosed", entry.undisclosed());
    }

    static AuditEntry read(Item item) {
        return new AuditEntry(
                id(item),
                item.time("at"),
                doing(item),
                item.text("action"),
                new AuditEntry.Subject(item.text("subject_kind"), item.text("subject")),
                new AuditEntry.Difference(item.text("before"), item.text("after")),
                item.texts("undisclosed"));
    }

    static AuditId id(Item mark) {
        return new AuditId(mark.text("id"));
    }

    static Doing doing(Item mark) {
        return new Doing(
                new Actor(
                        Actor.Kind.valueOf(mark.text("kind")),
                        mark.text("actor"),
                        Set.copyOf(mark.texts("groups"))),
                mark.findText("request"),
                mark.text("trace"));
    }

    private static Attributes by(Doing doing) {
        return new Attributes()
                .text("kind", doing.actor().kind().name())
                .text("actor", doing.actor().id())
                .texts("groups", doing.actor().sortedGroups())
                .text("request", doing.request())
                .text("trace", doing.trace());
    }
}
