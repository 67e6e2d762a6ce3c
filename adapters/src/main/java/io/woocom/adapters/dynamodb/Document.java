package io.woocom.adapters.dynamodb;

import io.woocom.adapters.wire.Envelope;
import io.woocom.adapters.wire.WireEvent;
import io.woocom.domain.audit.AuditId;
import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// An aggregate as one item: `subject` (its id as events name it), `version`, `sequence` and
/// `logged` (its {@link Revision}), `body`, the `events` not acknowledged yet, and while there are
/// some, `unlogged` and `unlogged_since`, by which the gap sweep finds it. Where writes are
/// audited, `by` says who saved it.
///
/// @param events in outward form; they are numbered on from the revision
record Document(
        TableKeys table,
        Key key,
        String subject,
        Revision revision,
        Attributes body,
        List<WireEvent> events) {

    static final int UNLOGGED_SHARDS = 4;

    private static final AttributeValue NO_EVENTS = AttributeValue.fromL(List.of());

    static Revision revision(Item item) {
        return new Revision(item.number("version"), item.number("sequence"), item.number("logged"));
    }

    Revision nextRevision() {
        return revision.next(events.size());
    }

    /// The write that saves it, to be completed by index attributes and further conditions.
    Edit edit(Session session) {
        var next = nextRevision();
        var edit =
                new Edit(session.name(table), key)
                        .set(
                                new Attributes()
                                        .text("subject", subject)
                                        .number("version", next.version())
                                        .number("sequence", next.sequence())
                                        .map("body", body)
                                        .text("stamp", session.ids().next("")));
        if (revision.isNew()) {
            edit.when("attribute_not_exists(#pk)").set("logged", AttributeValue.fromN("0"));
        } else {
            edit.when("#version = :read").value(":read", revision.version());
        }
        if (!events.isEmpty()) {
            tell(edit, session);
        }
        if (Tables.AUDITED.contains(table)) {
            sign(edit, session);
        }
        return edit;
    }

    /// The same as a part of a write.
    Fragment fragment(Session session, Edit edit) {
        return edit.or(Rank.VERSION, _ -> Refusal.stale(subject));
    }

    /// Whether a write that was refused had itself happened before: its answer was lost on the way
    /// and the SDK sent it again.
    static boolean isWrittenBy(Update update, Item found) {
        var stamp = update.expressionAttributeValues().get(":stamp");
        return stamp != null && found.find("stamp").filter(stamp::equals).isPresent();
    }

    /// The events that an item still keeps, numbered after `sequence`.
    static List<Fact> facts(Item item, long sequence) {
        var subject = item.findText("subject").orElse("");
        return item.list("events").stream()
                .filter(event -> event.number("sequence") > sequence)
                .map(event ->
                        new Envelope(
                                        new EventId(event.text("id")),
                                        event.text("type"),
                                        event.time("time"),
                                        subject,
                                        event.number("sequence"),
                                        event.text("correlation"),
                                        event.text("data"))
                                .fact())
                .toList();
    }

    /// Who acts, in the same write as what they did. Shoppers are not audited: they leave the mark
    /// of the last who was.
    static void sign(Edit edit, Session session) {
        session.doing()
                .get()
                .ifPresent(doing ->
                        edit.set(
                                AuditItems.MARK,
                                AuditItems.mark(
                                                doing,
                                                new AuditId(session.ids().next(AuditId.PREFIX)),
                                                session.clock().instant())
                                        .toValue()));
    }

    private void tell(Edit edit, Session session) {
        var list = AttributeValue.fromL(numbered(session));
        if (revision.logged() == revision.sequence()) {
            edit.set("events", list);
        } else {
            edit.setTo("events", "list_append(if_not_exists(#events, :none), :events)")
                    .value(":none", NO_EVENTS)
                    .value(":events", list);
        }
        var shard = Math.floorMod(subject.hashCode(), UNLOGGED_SHARDS);
        edit.set("unlogged", AttributeValue.fromS(Integer.toString(shard)))
                .setTo("unlogged_since", "if_not_exists(#unlogged_since, :now)")
                .value(
                        ":now",
                        AttributeValue.fromS(UnloggedEvents.sortable(session.clock().instant())));
    }

    private List<AttributeValue> numbered(Session session) {
        var numbered = new ArrayList<AttributeValue>();
        for (var event : events) {
            numbered.add(
                    new Attributes()
                            .text("id", EventId.next(session.ids()).value())
                            .text("type", event.type())
                            .number("sequence", revision.sequence() + numbered.size() + 1)
                            .time("time", event.time())
                            .text("data", event.data())
                            .text("correlation", session.correlation().get())
                            .toValue());
        }
        return numbered;
    }
}
