package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "10.00000001", "0.000000001"})
    void lies_between_nothing_and_ten_with_at_most_eight_decimals(String decimal) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rate.of(decimal));
    }

    @Test
    void reaches_its_bounds() {
        assertThat(Rate.of("10")).hasToString("10");
        assertThat(Rate.of("0.00000001")).hasToString("0.00000001");
        assertThat(Rate.of("0.000")).isEqualTo(Rate.NONE).matches(Rate::isZero);
    }

    @Test
    void is_the_same_however_many_zeros_it_ends_in() {
        assertThat(Rate.of("0.190")).isEqualTo(Rate.of("0.19")).hasToString("0.19");
        assertThat(Rate.of("0.1900000000")).isEqualTo(Rate.of("0.19"));
    }

    @Test
    void reads_as_a_percentage() {
        assertThat(Rate.of("0.0825").percent()).isEqualTo("8.25 %");
        assertThat(Rate.of("0.1").percent()).isEqualTo("10 %");
        assertThat(Rate.of("2").percent()).isEqualTo("200 %");
        assertThat(Rate.NONE.percent()).isEqualTo("0 %");
    }

    @Test
    void adds_exactly() {
        assertThat(Rate.of("0.05").plus(Rate.of("0.09975"))).isEqualTo(Rate.of("0.14975"));
    }
}
