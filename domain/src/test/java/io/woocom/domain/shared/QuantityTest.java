package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_000})
    void is_one_to_9999(int value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity(value));
    }

    @Test
    void reaches_its_bounds() {
        assertThat(new Quantity(1).plus(new Quantity(9_998))).isEqualTo(new Quantity(9_999));
    }

    @Test
    void refuses_the_ten_thousandth_unit_rather_than_dropping_it() {
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> new Quantity(9_999).plus(new Quantity(1)))
                .extracting(Refusal::code)
                .isEqualTo("cart_full");
    }
}
