package io.woocom.domain.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.shared.Money;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the units of a line come to, one after the other.
final class RefundAmountsTest {

    @ParameterizedTest
    @CsvSource({"100, 3, '33 34 33'", "101, 2, '51 50'", "2, 3, '1 0 1'", "0, 2, '0 0'"})
    void a_line_is_given_back_unit_by_unit(long gross, int units, String parts) {
        var line = Money.of(gross, "USD");
        var told = new StringBuilder();
        for (var k = 1; k <= units; k++) {
            told.append(line.part(k, units).minus(line.part(k - 1, units)).amount()).append(' ');
        }
        assertThat(told.toString().trim()).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void in_whatever_portions_the_parts_sum_to_the_whole(long seed) {
        var random = new Random(seed);
        var all = 1 + random.nextInt(9_999);
        var line = Money.of(random.nextLong(1_000_000_000_000L), "USD");
        var given = Money.of(0, "USD");
        for (var k = 0; k < all; ) {
            var next = k + 1 + random.nextInt(all - k);
            var part = line.part(next, all).minus(given);
            assertThat(part.isNegative()).isFalse();
            given = given.plus(part);
            k = next;
        }
        assertThat(given).isEqualTo(line);
    }

    @Test
    void the_largest_line_there_can_be_does_not_overflow() {
        var line = Money.of(9_999_000_000_000_000L, "USD");
        assertThat(line.part(9_998, 9_999)).isEqualTo(Money.of(9_998_000_000_000_000L, "USD"));
    }
}
