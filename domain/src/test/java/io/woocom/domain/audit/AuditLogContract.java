package io.woocom.domain.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What every keeper of the audit log promises.
public interface AuditLogContract {

    CountingIds IDS = new CountingIds();
    Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    Actor ADA = Actor.staff("3f9a", Set.of("catalog", "orders"));
    Actor ERP = Actor.integration("erp", Set.of("woocom/stock.write"));

    AuditLog auditLog();

    @Test
    default void an_entry_is_read_as_it_was_written() {
        var entry = entry(ADA, "prod_1", 0);
        auditLog().append(entry);
        assertThat(read(nothing(), 10)).containsExactly(entry);
    }

    @Test
    default void an_entry_stands_once() {
        var entry = entry(ADA, "prod_1", 0);
        auditLog().append(entry);
        auditLog().append(entry);
        assertThat(read(nothing(), 10)).containsExactly(entry);
    }

    @Test
    default void the_newest_comes_first_page_by_page() {
        var entries = new ArrayList<AuditEntry>();
        for (var minute = 0; minute < 11; minute++) {
            var entry = entry(minute % 2 == 0 ? ADA : ERP, "prod_" + minute % 3, minute / 2);
            entries.addFirst(entry);
            auditLog().append(entry);
        }
        for (var limit : List.of(1, 3, 100)) {
            assertThat(read(nothing(), limit)).containsExactlyElementsOf(entries);
        }
    }

    @Test
    default void entries_are_found_by_what_was_changed_and_by_whom() {
        var first = entry(ADA, "prod_1", 0);
        var second = entry(ERP, "prod_1", 1);
        var third = entry(Actor.SYSTEM, "ord_1", 2);
        List.of(first, second, third).forEach(auditLog()::append);

        assertThat(read(about("prod_1"), 10)).containsExactly(second, first);
        assertThat(read(by("erp"), 10)).containsExactly(second);
        assertThat(read(by("system"), 10)).containsExactly(third);
        assertThat(
                        read(
                                new AuditLog.Query(
                                        Optional.of("prod_1"),
                                        Optional.of("3f9a"),
                                        Optional.empty(),
                                        Optional.empty()),
                                10))
                .containsExactly(first);
        assertThat(read(about("prod_2"), 10)).isEmpty();
    }

    @Test
    default void a_period_begins_with_its_start_and_ends_before_its_end() {
        var entries = new ArrayList<AuditEntry>();
        for (var minute = 0; minute < 5; minute++) {
            var entry = entry(ADA, "prod_1", minute);
            entries.add(entry);
            auditLog().append(entry);
        }
        var period =
                new AuditLog.Query(
                        Optional.empty(), Optional.empty(), Optional.of(at(1)), Optional.of(at(3)));
        assertThat(read(period, 10)).containsExactly(entries.get(2), entries.get(1));
    }

    private List<AuditEntry> read(AuditLog.Query query, int limit) {
        var all = new ArrayList<AuditEntry>();
        var after = Optional.<String>empty();
        do {
            var page = auditLog().page(query, new Page.Request(limit, after));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private static AuditLog.Query nothing() {
        return new AuditLog.Query(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static AuditLog.Query about(String subject) {
        return new AuditLog.Query(
                Optional.of(subject), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static AuditLog.Query by(String actor) {
        return new AuditLog.Query(
                Optional.empty(), Optional.of(actor), Optional.empty(), Optional.empty());
    }

    private static AuditEntry entry(Actor actor, String subject, int minute) {
        var request =
                actor.kind() == Actor.Kind.SYSTEM
                        ? Optional.<String>empty()
                        : Optional.of("PATCH /admin/v1/products/{product_id}");
        return new AuditEntry(
                new AuditId(IDS.next(AuditId.PREFIX)),
                at(minute),
                new Doing(actor, request, "trace-1"),
                "product.changed",
                new AuditEntry.Subject("product", subject),
                new AuditEntry.Difference("{\"title\":\"Mug\"}", "{\"title\":\"Cup\"}"),
                List.of("reason"));
    }

    private static Instant at(int minute) {
        return MORNING.plus(Duration.ofMinutes(minute));
    }
}
