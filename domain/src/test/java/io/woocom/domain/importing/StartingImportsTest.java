package io.woocom.domain.importing;

import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.shared.ClaimFixture.otherwise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.importing.StartImport.Started;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.SettableClock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StartingImportsTest {

    private final SettableClock clock = new SettableClock();
    private final InMemoryImports imports = new InMemoryImports(new Memory(clock));
    private final StartImport startImport = new StartImport(imports, new CountingIds(), clock);
    private final Claim claim = aClaim("");

    @Test
    void a_repeated_announcement_is_told_where_to_send_the_file_though_it_is_being_imported() {
        var first = announced(claim);
        begins(first);

        var again = announced(claim);

        assertThat(first).returns(true, Started::toUpload).returns(false, Started::repeated);
        assertThat(again).returns(true, Started::toUpload).returns(true, Started::repeated);
        assertThat(again.theImport().id()).isEqualTo(first.theImport().id());
    }

    @Test
    void a_repeated_announcement_of_a_file_that_waits_is_told_so() {
        var first = announced(claim);

        var again = announced(claim);

        assertThat(again).isEqualTo(new Started(first.theImport(), true, true));
    }

    @Test
    void bytes_that_are_being_imported_are_the_same_import_under_another_key() {
        var first = announced(claim);
        begins(first);
        var other = aClaim("");

        var met = announced(other);
        var again = announced(other);

        assertThat(met).returns(false, Started::toUpload).returns(false, Started::repeated);
        assertThat(again).returns(false, Started::toUpload).returns(true, Started::repeated);
        assertThat(again.theImport().id()).isEqualTo(first.theImport().id());
    }

    @Test
    void a_key_is_good_for_no_other_request_wherever_the_import_stands() {
        var first = announced(claim);
        assertReused(otherwise(claim));
        begins(first);
        assertReused(otherwise(claim));

        var other = aClaim("");
        announced(other);
        assertReused(otherwise(other));
    }

    private void assertReused(Claim other) {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> announced(other))
                .returns("idempotency_key_reused", Refusal::code);
    }

    private Started announced(Claim under) {
        return startImport.start(
                new StartImport.Request(
                        "products.csv", 10, Optional.of("0".repeat(64)), Optional.of(under)));
    }

    private void begins(Started started) {
        imports.save(started.theImport().begin(clock.instant()), Optional.empty());
    }
}
