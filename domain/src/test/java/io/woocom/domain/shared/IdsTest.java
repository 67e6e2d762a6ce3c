package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {

    private static final String ULID = "01JNQ4Z7M8K2V5T9XWB3C6D0EF";

    @Test
    void an_id_is_its_prefix_and_a_ulid() {
        assertThat(Ids.checked("ord_", "ord_" + ULID)).isEqualTo("ord_" + ULID);
        assertThat(Ids.fits("ord_", "ord_" + ULID)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ord_",
                ULID,
                "cart_" + ULID,
                "ord_01JNQ4Z7M8K2V5T9XWB3C6D0E",
                "ord_01JNQ4Z7M8K2V5T9XWB3C6D0EFG",
                "ord_01jnq4z7m8k2v5t9xwb3c6d0ef",
                "ord_01JNQ4Z7M8K2V5T9XWB3C6D0EU",
                "ord_01JNQ4Z7M8K2V5T9XWB3C6D0E\n"
            })
    void anything_else_is_none(String text) {
        assertThat(Ids.fits("ord_", text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> Ids.checked("ord_", text));
    }
}
