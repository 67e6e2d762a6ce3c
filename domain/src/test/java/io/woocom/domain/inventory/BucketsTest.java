package io.woocom.domain.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BucketsTest {

    @ParameterizedTest
    @CsvSource({"-9,1", "0,1", "49,1", "99,1", "100,2", "750,15", "800,16", "100000000,16"})
    void there_is_one_for_each_50_units_but_at_least_one_and_at_most_16(int units, int buckets) {
        assertThat(Buckets.numberFor(units)).isEqualTo(buckets);
    }

    @Test
    void units_lie_evenly_over_all() {
        assertThat(spread(List.of(new Bucket(0, 0, 0)), 203)).containsExactly(51, 51, 51, 50);
    }

    @Test
    void a_shortage_lies_in_the_first_and_the_others_are_empty() {
        var buckets = List.of(new Bucket(0, 4, 4), new Bucket(1, 9, 5), new Bucket(2, 1, 0));

        assertThat(spread(buckets, -7)).containsExactly(-7, 0, 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20_260_302})
    void spreading_loses_no_unit_and_no_bucket(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 5_000; i++) {
            var buckets = buckets(random);
            var wanted = random.nextInt(-200, 2_000);
            var after = spread(buckets, wanted);

            assertThat(after.stream().mapToInt(Integer::intValue).sum()).isEqualTo(wanted);
            assertThat(after.size()).isEqualTo(Math.max(buckets.size(), Buckets.numberFor(wanted)));
            assertEven(after, wanted);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 20_260_302})
    void spreading_twice_moves_nothing(long seed) {
        var random = new Random(seed);
        for (var i = 0; i < 1_000; i++) {
            var wanted = random.nextInt(-200, 2_000);
            var once = applied(buckets(random), wanted);

            assertThat(Buckets.spread(once, wanted)).allMatch(shift -> shift.units() == 0);
        }
    }

    private static void assertEven(List<Integer> units, int wanted) {
        if (wanted < 0) {
            assertThat(units.subList(1, units.size())).allMatch(empty -> empty == 0);
        } else {
            var sorted = units.stream().sorted().toList();
            assertThat(sorted.getLast() - sorted.getFirst()).isBetween(0, 1);
        }
    }

    private static List<Integer> spread(List<Bucket> buckets, int wanted) {
        return applied(buckets, wanted).stream().map(Bucket::available).toList();
    }

    private static List<Bucket> applied(List<Bucket> buckets, int wanted) {
        var after = new ArrayList<Bucket>();
        for (var shift : Buckets.spread(buckets, wanted)) {
            var before =
                    shift.bucket() < buckets.size()
                            ? buckets.get(shift.bucket())
                            : new Bucket(shift.bucket(), 0, 0);
            assertThat(shift.seen()).isEqualTo(before.available());
            after.add(before.shifted(shift.units()));
        }
        return after;
    }

    private static List<Bucket> buckets(Random random) {
        var buckets = new ArrayList<Bucket>();
        var count = random.nextInt(0, 17);
        for (var number = 0; number < count; number++) {
            buckets.add(new Bucket(number, random.nextInt(200), random.nextInt(100)));
        }
        return buckets;
    }
}
