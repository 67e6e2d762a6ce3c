package io.woocom.domain.history;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.history.EventLog.Appended;
import io.woocom.domain.shared.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// What every event log promises. `log` is the same and empty at first.
public interface EventLogContract {

    EventLog log();

    @Test
    default void what_was_appended_is_read_as_it_was() {
        var fact = fact("ord_1", 1);

        assertThat(log().append(fact)).isEqualTo(new Appended.Added());

        assertThat(all(2)).containsExactly(fact);
    }

    @Test
    default void a_fact_that_is_told_again_stands_there_once() {
        log().append(fact("ord_1", 1));
        log().append(fact("ord_1", 2));

        assertThat(log().append(fact("ord_1", 1))).isEqualTo(new Appended.Known());

        assertThat(all(5)).hasSize(2);
    }

    @Test
    default void a_fact_before_its_predecessor_is_not_taken_yet() {
        log().append(fact("ord_1", 1));

        assertThat(log().append(fact("ord_1", 3))).isEqualTo(new Appended.Gap(2));
        assertThat(log().append(fact("ord_2", 2))).isEqualTo(new Appended.Gap(1));

        assertThat(all(5)).hasSize(1);
    }

    @Test
    default void pages_show_every_fact_once_and_each_subject_in_order() {
        appendMany(12, 6);

        var facts = all(7);

        assertThat(facts).hasSize(72).doesNotHaveDuplicates();
        requireOrdered(facts);
    }

    @Test
    default void a_position_at_the_end_can_be_kept_and_shows_only_what_came_later() {
        appendMany(5, 2);
        var position = end(Optional.empty());

        var nothing = log().read(new Page.Request(10, Optional.of(position)), Optional.empty());
        assertThat(nothing.page().items()).isEmpty();
        assertThat(nothing.page().next()).isEmpty();

        var late = fact("ord_0", 3);
        log().append(late);
        log().append(fact("ord_new", 1));
        var after =
                log().read(new Page.Request(10, Optional.of(nothing.position())), Optional.empty());

        assertThat(after.page().items()).containsExactlyInAnyOrder(late, fact("ord_new", 1));
        assertThat(after.page().next()).isEmpty();
    }

    @Test
    default void reading_goes_on_after_any_fact_of_a_page() {
        appendMany(6, 3);
        var read = log().read(Page.Request.first(10), Optional.empty());

        var rest =
                log().read(
                                new Page.Request(100, Optional.of(read.positions().get(3))),
                                Optional.empty());

        assertThat(rest.page().items())
                .hasSize(14)
                .doesNotContainAnyElementsOf(read.page().items().subList(0, 4))
                .containsAll(read.page().items().subList(4, 10));
    }

    @Test
    default void after_the_start_stands_everything() {
        appendMany(3, 2);
        var read = log().read(new Page.Request(10, Optional.of(log().start())), Optional.empty());
        assertThat(read.page().items()).hasSize(6);
    }

    @Test
    default void after_the_end_stands_only_what_came_later() {
        appendMany(9, 2);
        var end = log().end();

        var late = fact("ord_0", 3);
        log().append(late);

        var read = log().read(new Page.Request(10, Optional.of(end)), Optional.empty());
        assertThat(read.page().items()).containsExactly(late);
        assertThat(read.positions()).containsExactly(read.position());
    }

    @Test
    default void facts_of_one_type_are_found_among_many_others() {
        appendMany(10, 9);

        var cancelled = all(3, Optional.of("order.cancelled"));

        assertThat(cancelled).hasSize(10).allMatch(fact -> fact.type().equals("order.cancelled"));
    }

    @Test
    default void a_type_that_never_happened_ends_the_reading() {
        appendMany(3, 3);

        assertThat(all(3, Optional.of("customer.erased"))).isEmpty();
    }

    @Test
    default void appenders_at_once_lose_and_double_nothing() throws Exception {
        var appenders = new ArrayList<Callable<Boolean>>();
        for (var appender = 0; appender < 8; appender++) {
            appenders.add(() -> {
                appendMany(12, 5);
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var done : threads.invokeAll(appenders)) {
                assertThat(done.get()).isTrue();
            }
        }

        var facts = all(25);
        assertThat(facts).hasSize(60).doesNotHaveDuplicates();
        requireOrdered(facts);
    }

    private void appendMany(int subjects, int each) {
        for (var sequence = 1; sequence <= each; sequence++) {
            for (var subject = 0; subject < subjects; subject++) {
                assertThat(log().append(fact("ord_" + subject, sequence)))
                        .isNotInstanceOf(Appended.Gap.class);
            }
        }
    }

    private List<Fact> all(int limit) {
        return all(limit, Optional.empty());
    }

    private List<Fact> all(int limit, Optional<String> type) {
        var facts = new ArrayList<Fact>();
        var next = Optional.<String>empty();
        do {
            var page = log().read(new Page.Request(limit, next), type).page();
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            facts.addAll(page.items());
            next = page.next();
        } while (next.isPresent());
        return facts;
    }

    private String end(Optional<String> type) {
        var log = log().read(Page.Request.first(3), type);
        while (log.page().next().isPresent()) {
            log = log().read(new Page.Request(3, log.page().next()), type);
        }
        return log.position();
    }

    private static void requireOrdered(List<Fact> facts) {
        facts.stream()
                .collect(groupingBy(Fact::subject))
                .forEach((subject, own) -> {
                    for (var i = 0; i < own.size(); i++) {
                        assertThat(own.get(i).sequence()).as(subject).isEqualTo(i + 1);
                    }
                });
    }

    private static Fact fact(String subject, long sequence) {
        var type = sequence == 1 ? "order.placed" : sequence == 9 ? "order.cancelled" : "order.x";
        return new Fact(
                new EventId("evt_%016d%010d".formatted(subject.hashCode() & 0xffffL, sequence)),
                type,
                subject,
                sequence,
                Instant.parse("2026-03-02T09:00:00Z").plusSeconds(sequence),
                "{\"subject\":\"" + subject + "\",\"sequence\":" + sequence + "}");
    }
}
