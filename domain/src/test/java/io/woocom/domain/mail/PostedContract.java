package io.woocom.domain.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What everybody promises who remembers letters.
public interface PostedContract {

    Posted posted();

    @Test
    default void a_letter_that_was_noted_is_known() {
        assertThat(posted().has("evt_1")).isFalse();
        posted().note("evt_1");
        posted().note("evt_1");
        assertThat(posted().has("evt_1")).isTrue();
        assertThat(posted().has("evt_2")).isFalse();
    }
}
