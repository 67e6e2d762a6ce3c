package io.woocom.domain.inventory;

import static io.woocom.domain.inventory.Shelves.MUG;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever happens to a stock in whatever order, its books balance.
class StockHistoryTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final int STEPS = 4_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 20_260_302})
    void the_books_balance_after_every_step(long seed) {
        var history = new History(new Random(seed));
        for (var step = 0; step < STEPS; step++) {
            history.step();
            history.assertBalanced();
        }
        assertThat(history.sold).isPositive();
        assertThat(history.soldOut).isPositive();
        assertThat(history.refusedCorrections).isPositive();
    }

    /// What really lies on the shelf and is spoken for, kept apart from the stock under test.
    private static final class History {
        private final Random random;
        private final List<List<Take>> open = new ArrayList<>();
        private Stock stock = Stock.untracked(MUG);
        private int onShelf;
        private int sold;
        private int soldOut;
        private int refusedCorrections;

        History(Random random) {
            this.random = random;
            count();
        }

        void step() {
            switch (random.nextInt(12)) {
                case 0 -> count();
                case 1, 2 -> adjust();
                case 3, 4 -> ship();
                case 5 -> cancel();
                default -> order();
            }
            told(stock.observe(NOW));
        }

        void assertBalanced() {
            var spokenFor = open.stream().flatMap(List::stream).mapToInt(Take::quantity).sum();
            assertThat(stock.onHand()).isEqualTo(onShelf);
            assertThat(stock.reserved()).isEqualTo(spokenFor);
            assertThat(stock.available()).isEqualTo(onShelf - spokenFor);
            assertThat(stock.inStock()).isEqualTo(stock.covers(1));
        }

        private void count() {
            var units = random.nextInt(random.nextBoolean() ? 30 : 1_500);
            told(stock.count(units, random.nextInt(4) == 0, "count", NOW));
            onShelf = units;
        }

        private void adjust() {
            var delta = random.nextInt(-40, 40);
            try {
                told(stock.adjust(delta, "correction", NOW));
                onShelf += delta;
            } catch (Refusal.Conflict _) {
                refusedCorrections++;
                assertThat(delta).isNegative();
                assertThat(stock.backorderable() ? onShelf + delta : stock.available() + delta)
                        .isNegative();
            }
        }

        private void order() {
            var quantity = random.nextInt(1, 60);
            var takes = stock.plan(quantity, random.nextInt());
            assertThat(takes.isPresent())
                    .as("%d of %s", quantity, stock)
                    .isEqualTo(stock.backorderable() || stock.available() >= quantity);
            takes.ifPresent(found -> {
                assertTakeable(found, quantity);
                stock = stock.reserve(found);
                open.add(found);
                sold++;
            });
            if (takes.isEmpty()) {
                soldOut++;
            }
        }

        private void assertTakeable(List<Take> takes, int quantity) {
            assertThat(takes.stream().mapToInt(Take::quantity).sum()).isEqualTo(quantity);
            for (var take : takes) {
                var there = stock.buckets().get(take.bucket()).available();
                assertThat(take.backordered() || take.quantity() <= there).isTrue();
                assertThat(take.backordered() && !stock.backorderable()).isFalse();
            }
        }

        private void ship() {
            if (!open.isEmpty()) {
                var takes = open.remove(random.nextInt(open.size()));
                stock = stock.commit(takes);
                onShelf -= takes.stream().mapToInt(Take::quantity).sum();
            }
        }

        private void cancel() {
            if (!open.isEmpty()) {
                stock = stock.release(open.remove(random.nextInt(open.size())));
            }
        }

        private void told(Change<Stock, StockEvent> change) {
            stock = change.state();
        }
    }
}
