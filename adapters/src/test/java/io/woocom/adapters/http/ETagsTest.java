package io.woocom.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ETagsTest {

    private static final String TAG = ETags.of(7, "{}");

    @Test
    void name_the_version_and_what_was_shown() {
        assertThat(TAG).matches("\"v7\\.[0-9a-f]{16}\"");
        assertThat(ETags.of(7, "{\"a\":1}")).isNotEqualTo(TAG);
    }

    @Test
    void ours_insists_on_its_version_and_a_star_on_none() {
        assertThat(ETags.required(TAG)).contains(7L);
        assertThat(ETags.required("\"v7\"")).contains(7L);
        assertThat(ETags.required(" * ")).isEmpty();
    }

    @Test
    void of_several_the_latest_is_the_one_that_can_still_hold() {
        assertThat(ETags.required("\"v3.a\", \"x,y\",\"v12.b\"")).contains(12L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"v7.0\"", "\"\"", "\"seven\"", "\"v99999999999999999999\""})
    void a_weak_or_strange_tag_matches_no_version(String tag) {
        assertThat(ETags.required(tag)).contains(-1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v7", "\"v7", "\"v7\" \"v8\"", "\"v7\";", "w/\"v7\""})
    void what_is_no_list_of_tags_cannot_be_read(String header) {
        assertThatExceptionOfType(Rejection.Malformed.class)
                .isThrownBy(() -> ETags.required(header));
        assertThat(ETags.names(header, TAG)).isFalse();
    }

    @Test
    void held_ones_are_compared_weakly() {
        assertThat(ETags.names("\"other\", W/" + TAG, TAG)).isTrue();
        assertThat(ETags.names("*", TAG)).isTrue();
        assertThat(ETags.names("\"v7.0\"", TAG)).isFalse();
    }
}
