package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Splitting an amount in proportion to weights.
class AllocationTest {

    private static final int CASES_EACH = 20_000;

    @Test
    void the_largest_remainders_get_the_cents_left_over() {
        assertThat(split(100, 1, 2, 3)).containsExactly(17L, 33L, 50L);
        assertThat(split(5, 3, 7)).containsExactly(2L, 3L);
    }

    @Test
    void a_tie_goes_to_the_earlier_weight() {
        assertThat(split(100, 1, 1, 1)).containsExactly(34L, 33L, 33L);
        assertThat(split(101, 1, 1, 1)).containsExactly(34L, 34L, 33L);
    }

    @Test
    void a_negative_amount_is_split_like_its_opposite() {
        assertThat(split(-100, 1, 1, 1)).containsExactly(-34L, -33L, -33L);
        assertThat(split(-100, 1, 2, 3)).containsExactly(-17L, -33L, -50L);
    }

    @Test
    void a_weight_of_nothing_gets_nothing() {
        assertThat(split(7, 0, 3, 0, 3)).containsExactly(0L, 4L, 0L, 3L);
    }

    @Test
    void where_nothing_weighs_anything_the_first_gets_all() {
        assertThat(split(7, 0, 0)).containsExactly(7L, 0L);
    }

    @Test
    void the_largest_amounts_and_weights_do_not_overflow() {
        var most = Long.MAX_VALUE;
        assertThat(split(most, most, most)).containsExactly(most / 2 + 1, most / 2);
        assertThat(split(Long.MIN_VALUE, 1, 0)).containsExactly(Long.MIN_VALUE, 0L);
    }

    @Test
    void needs_weights_that_are_not_negative() {
        assertThatIllegalArgumentException().isThrownBy(() -> split(1));
        assertThatIllegalArgumentException().isThrownBy(() -> split(1, 2, -1));
    }

    @Test
    void proportions_finer_than_any_long_are_kept_to() {
        var tiny = new BigDecimal("0.00000000000000000001");
        var shares = Money.of(9, "USD").share(List.of(tiny, tiny.multiply(BigDecimal.TWO)));

        assertThat(shares).containsExactly(Money.of(3, "USD"), Money.of(6, "USD"));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 20_260_302})
    void no_cent_is_lost_and_nobody_is_a_cent_away_from_their_due(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < CASES_EACH; i++) {
            var amount = random.nextLong() >> random.nextInt(64);
            var weights = weights(random);
            var shares = split(amount, weights);

            if (!exactSum(shares).equals(BigInteger.valueOf(amount))) {
                throw new AssertionError(amount + " became " + shares);
            }
            assertEachIsDue(amount, weights, shares);
        }
    }

    private static void assertEachIsDue(long amount, long[] weights, List<Long> shares) {
        var total = exactSum(LongStream.of(weights).boxed().toList());
        if (total.signum() == 0) {
            return;
        }
        for (var i = 0; i < weights.length; i++) {
            var due = BigInteger.valueOf(amount).multiply(BigInteger.valueOf(weights[i]));
            var got = BigInteger.valueOf(shares.get(i)).multiply(total);
            if (got.subtract(due).abs().compareTo(total) >= 0) {
                throw new AssertionError(shares.get(i) + " of " + amount + " for " + weights[i]);
            }
        }
    }

    private static long[] weights(Random random) {
        var bits = random.nextInt(1, 64);
        return random.longs(random.nextInt(1, 9))
                .map(weight -> random.nextInt(5) == 0 ? 0 : weight >>> bits)
                .toArray();
    }

    private static BigInteger exactSum(List<Long> parts) {
        return parts.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static List<Long> split(long amount, long... weights) {
        return Money.of(amount, "USD").allocate(LongStream.of(weights).boxed().toList()).stream()
                .map(Money::amount)
                .toList();
    }
}
