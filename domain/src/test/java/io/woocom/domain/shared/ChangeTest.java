package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeTest {

    private static final Claim CLAIM =
            new Claim("cus_1", "key", "print", "", Instant.parse("2026-03-03T00:00:00Z"));

    @Test
    void tells_its_facts_in_order() {
        assertThat(Change.to("next", "first", "second").events())
                .containsExactly("first", "second");
    }

    @Test
    void may_change_something_that_nobody_is_told() {
        var change = Change.<String, String>to("next");

        assertThat(change.changed()).isTrue();
        assertThat(change.events()).isEmpty();
    }

    @Test
    void of_nothing_tells_nothing() {
        assertThat(Change.<String, String>none("same").changed()).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change<>("same", List.of("fact"), false, Optional.empty()));
    }

    @Test
    void keeps_its_facts_whatever_becomes_of_the_list_they_came_in() {
        var facts = new ArrayList<>(List.of("fact"));
        var change = Change.to("next", facts);
        facts.clear();

        assertThat(change.events()).containsExactly("fact");
    }

    @Test
    void carries_the_claim_of_the_request_that_asked_for_it() {
        var change = Change.to("next", "fact").claimedBy(Optional.of(CLAIM)).with(String::strip);

        assertThat(change.claim()).contains(CLAIM);
        assertThat(change.events()).containsExactly("fact");
    }
}
