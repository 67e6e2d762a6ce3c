package io.woocom.adapters.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "true",
                "\"Müsli \\\"bio\\\"\"",
                "-9223372036854775808",
                "0.10",
                "[]",
                "{\"b\":[1,{\"a\":null}],\"a\":\"\"}"
            })
    void what_was_read_is_written_as_it_was(String text) {
        assertThat(Json.write(Json.read(text))).isEqualTo(text);
        assertThat(Json.read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(Json.read(text));
    }

    @Test
    void numbers_are_exact() {
        assertThat(Json.read("9223372036854775808"))
                .isEqualTo(new BigDecimal("9223372036854775808"));
        assertThat(Json.read("0.1")).isEqualTo(new BigDecimal("0.1"));
        assertThat(Json.read("1999")).isEqualTo(1999L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[1,]",
                "{\"a\":1,\"a\":2}",
                "1 2",
                "{} x",
                "'a'",
                "NaN",
                "01",
                "[1 /* one */]",
                "\"\n\"",
                "1e61",
                "1e-61"
            })
    void what_is_not_strictly_json_is_refused(String text) {
        assertThatThrownBy(() -> Json.read(text)).isInstanceOf(NotJson.class);
    }

    @Test
    void thirty_two_levels_are_enough() {
        assertThat(Json.read("[".repeat(32) + "]".repeat(32))).isNotNull();
        var deeper = "[".repeat(33) + "]".repeat(33);
        assertThatThrownBy(() -> Json.read(deeper)).isInstanceOf(NotJson.class);
    }

    @Test
    void an_error_tells_where_it_is_and_repeats_nothing() {
        assertThatThrownBy(() -> Json.read("{\"token\": secret}"))
                .hasMessageNotContaining("secret")
                .asInstanceOf(type(NotJson.class))
                .extracting(NotJson::offset)
                .satisfies(offset -> assertThat(offset).isBetween(10L, 17L));
    }

    @Test
    void an_object_is_asked_for_and_nothing_else_given() {
        assertThatThrownBy(() -> Json.object("[]")).isInstanceOf(NotJson.class);
    }
}
