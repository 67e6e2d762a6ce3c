package io.woocom.domain.inventory;

import static io.woocom.domain.inventory.Shelves.MUG;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Buyers plan by what they read and take later, each bucket guarded by itself only; meanwhile
/// goods are counted, corrected, given back and shipped, in any order.
class NeverOversoldTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int STEPS = 4_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 20_261_122})
    void no_more_can_be_taken_than_is_available_and_nothing_is_stranded(long seed) {
        var sale = new Sale(new Random(seed));
        for (var step = 0; step < STEPS; step++) {
            sale.step();
            sale.assertNotOversold();
            sale.assertNothingStranded();
        }
        assertThat(sale.tooLate).isPositive();
        assertThat(sale.shortages).isPositive();
    }

    private static final class Sale {
        private final Random random;
        private final List<List<Take>> planned = new ArrayList<>();
        private final List<List<Take>> open = new ArrayList<>();
        private Stock stock;
        private int tooLate;
        private int shortages;

        Sale(Random random) {
            this.random = random;
            this.stock = Stock.untracked(MUG).count(500, false, "opening", NOW).state();
        }

        void step() {
            switch (random.nextInt(15)) {
                case 0 -> count();
                case 1 -> adjust();
                case 2 -> settle(true);
                case 3, 4 -> settle(false);
                case 5 -> stock = stock.observe(NOW).state();
                case 14 -> stock = stock.gather(random.nextInt(1, 90), NOW).state();
                case 6, 7, 8, 9 ->
                        stock.plan(random.nextInt(1, 90), random.nextInt()).ifPresent(planned::add);
                default -> take();
            }
            shortages += stock.available() < 0 ? 1 : 0;
        }

        void assertNotOversold() {
            var takeable = stock.buckets().stream().mapToInt(Bucket::sellable).sum();
            assertThat(stock.backorderable() || takeable <= Math.max(0, stock.available()))
                    .as("%s", stock)
                    .isTrue();
        }

        void assertNothingStranded() {
            var observed = stock.observe(NOW).state();
            var available = observed.available();
            if (available > 0) {
                assertThat(isThere(observed, observed.plan(available, 0).orElseThrow()))
                        .as("%s", observed)
                        .isTrue();
            }
        }

        private void count() {
            var reserved = stock.reserved();
            var units = random.nextBoolean() ? random.nextInt(reserved + 1) : random.nextInt(1_500);
            stock = stock.count(units, random.nextInt(6) == 0, "count", NOW).state();
        }

        private void adjust() {
            try {
                stock = stock.adjust(random.nextInt(-60, 60), "correction", NOW).state();
            } catch (Refusal.Conflict refused) {
                assertThat(refused.code()).isEqualTo("conflict");
            }
        }

        private void take() {
            if (planned.isEmpty()) {
                return;
            }
            var takes = planned.remove(random.nextInt(planned.size()));
            if (isThere(stock, takes)) {
                stock = stock.reserve(takes);
                open.add(takes);
            } else {
                tooLate++;
            }
        }

        private void settle(boolean shipped) {
            if (!open.isEmpty()) {
                var takes = open.remove(random.nextInt(open.size()));
                stock = shipped ? stock.commit(takes) : stock.release(takes);
            }
        }

        /// What a placement asks of each bucket by itself.
        private static boolean isThere(Stock stock, List<Take> takes) {
            var backordered = takes.stream().anyMatch(Take::backordered);
            var units =
                    takes.stream()
                            .filter(take -> !take.backordered())
                            .collect(groupingBy(Take::bucket, summingInt(Take::quantity)));
            return (!backordered || stock.backorderable())
                    && units.entrySet().stream()
                            .allMatch(one ->
                                    stock.buckets().get(one.getKey()).sellable() >= one.getValue());
        }
    }
}
