package io.woocom.domain.importing;

import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.KeepsClaimsContract;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import io.woocom.domain.shared.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What every keeper of imports promises. `imports` is the same and empty at first.
public interface ImportsContract extends KeepsClaimsContract {

    Instant NOW = SettableClock.MORNING;

    Ids IDS = new CountingIds(7_000_000);

    Imports imports();

    @Override
    default KeepsClaims keeper() {
        return imports();
    }

    static Import announced() {
        return Import.announce(
                ImportId.next(IDS), "products.csv", 1_000, Optional.of("0".repeat(64)), NOW);
    }

    @Test
    default void an_import_is_found_as_it_was_saved_in_every_state() {
        var announced = imports().save(announced(), Optional.empty());
        assertThat(imports().find(announced.id())).contains(announced);

        var begun = imports().save(announced.begin(NOW), Optional.empty());
        assertThat(imports().find(announced.id())).contains(begun);

        var read =
                imports()
                        .save(
                                begun.read(Optional.of(FileFormat.SHOPIFY), OptionalInt.of(0), NOW),
                                Optional.empty());
        assertThat(imports().find(announced.id())).contains(read);

        var completed = imports().save(read.complete(NOW), Optional.empty());
        assertThat(imports().find(announced.id())).contains(completed);
        assertThat(completed.isFinished()).isTrue();
    }

    @Test
    default void a_failed_import_keeps_why() {
        var failed =
                imports()
                        .save(
                                announced().fail(Remark.onCell(1, "Name", "bad_header", "no"), NOW),
                                Optional.empty());

        assertThat(imports().find(failed.id())).contains(failed);
    }

    @Test
    default void the_second_writer_of_a_version_is_stale() {
        var seen = imports().save(announced(), Optional.empty());
        imports().save(seen.begin(NOW), Optional.empty());

        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() -> imports().save(seen.begin(NOW), Optional.empty()));
    }

    @Test
    default void the_same_request_announces_one_import() {
        var first = announced();
        var claim = aClaim(first.id().value());
        imports().save(first, Optional.of(claim));

        assertThatExceptionOfType(Repeated.class)
                .isThrownBy(() -> imports().save(announced(), Optional.of(claim)))
                .satisfies(met -> assertThat(met.result()).isEqualTo(first.id().value()));
        assertThat(imports().unfinished()).extracting(Import::id).containsExactly(first.id());
    }

    @Test
    default void imports_are_listed_the_newest_first_and_page_by_page() {
        var saved = new ArrayList<Import>();
        for (var i = 0; i < 5; i++) {
            saved.addFirst(imports().save(announced(), Optional.empty()));
        }

        var first = imports().list(Page.Request.first(2));
        var second = imports().list(new Page.Request(3, first.next()));

        assertThat(first.items()).containsExactlyElementsOf(saved.subList(0, 2));
        assertThat(second.items()).containsExactlyElementsOf(saved.subList(2, 5));
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void only_what_is_not_finished_is_unfinished() {
        var announced = imports().save(announced(), Optional.empty());
        var running =
                imports()
                        .save(
                                imports().save(announced(), Optional.empty()).begin(NOW),
                                Optional.empty());
        var failing = imports().save(announced(), Optional.empty());
        imports().save(failing.fail(Remark.onFile("x", "x"), NOW), Optional.empty());

        assertThat(imports().unfinished()).isEqualTo(List.of(running, announced));
    }
}
