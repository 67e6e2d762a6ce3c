package io.woocom.domain.inventory;

import static io.woocom.domain.inventory.Shelves.MUG;
import static io.woocom.domain.inventory.Shelves.backorder;
import static io.woocom.domain.inventory.Shelves.backorderable;
import static io.woocom.domain.inventory.Shelves.firstOf;
import static io.woocom.domain.inventory.Shelves.shelves;
import static io.woocom.domain.inventory.Shelves.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Counts and corrections, and what is told of them.
class CountingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void a_first_count_makes_a_variant_tracked() {
        var change = Stock.untracked(MUG).count(7, false, "opening", NOW);

        assertThat(change.state().tracked()).isTrue();
        assertThat(change.state().onHand()).isEqualTo(7);
        assertThat(change.events())
                .containsExactly(
                        new StockEvent.Adjusted(
                                MUG,
                                LocationId.DEFAULT,
                                List.of(new StockEvent.Shift(0, 7, 0)),
                                7,
                                7,
                                "opening",
                                NOW));
    }

    @Test
    void a_count_is_what_lies_on_the_shelf_reserved_units_included() {
        var stock = shelves(10).reserve(List.of(take(0, 4))).count(6, false, "count", NOW).state();

        assertThat(stock.onHand()).isEqualTo(6);
        assertThat(stock.reserved()).isEqualTo(4);
        assertThat(stock.available()).isEqualTo(2);
    }

    @Test
    void a_count_may_find_less_than_is_spoken_for() {
        var stock = shelves(10).reserve(List.of(take(0, 8))).count(5, false, "count", NOW).state();

        assertThat(stock.available()).isEqualTo(-3);
        assertThat(stock.covers(1)).isFalse();
    }

    @Test
    void the_same_count_again_is_no_change() {
        assertThat(shelves(3, 4).count(7, false, "again", NOW).changed()).isFalse();
        assertThat(shelves(3, 4).count(7, true, "again", NOW).changed()).isTrue();
        assertThat(Stock.untracked(MUG).count(0, false, "none", NOW).changed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, Stock.MOST_UNITS + 1, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void a_count_is_no_less_than_nothing_and_no_more_than_a_shelf_holds(int units) {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> shelves(1).count(units, false, "count", NOW));
    }

    @Test
    void the_last_unit_gone_is_told_once_and_so_is_the_first_one_back() {
        var empty = shelves(3).count(0, false, "stolen", NOW);
        var still = empty.state().observe(NOW);
        var back = empty.state().count(2, false, "found", NOW);

        assertThat(empty.events())
                .last()
                .isEqualTo(new StockEvent.Depleted(MUG, LocationId.DEFAULT, NOW));
        assertThat(still.changed()).isFalse();
        assertThat(back.events())
                .last()
                .isEqualTo(new StockEvent.Replenished(MUG, LocationId.DEFAULT, List.of(), 2, NOW));
        assertThat(back.state().observe(NOW).changed()).isFalse();
    }

    @Test
    void what_orders_did_to_the_stock_is_told_when_it_is_looked_at() {
        var sold = shelves(2, 1).reserve(List.of(take(0, 2), take(1, 1))).observe(NOW);
        var freed = sold.state().release(List.of(take(1, 1))).observe(NOW);

        assertThat(sold.events())
                .containsExactly(new StockEvent.Depleted(MUG, LocationId.DEFAULT, NOW));
        assertThat(freed.events())
                .containsExactly(
                        new StockEvent.Replenished(MUG, LocationId.DEFAULT, List.of(), 1, NOW));
    }

    @Test
    void what_can_be_backordered_is_never_depleted() {
        var sold = backorderable(1).reserve(List.of(take(0, 1), backorder(5)));

        assertThat(sold.observe(NOW).changed()).isFalse();
        assertThat(sold.available()).isEqualTo(-5);
    }

    @Test
    void allowing_backorders_brings_it_back() {
        var empty = shelves(1).count(0, false, "count", NOW).state();

        assertThat(empty.count(0, true, "on its way", NOW).events())
                .last()
                .isInstanceOf(StockEvent.Replenished.class);
    }

    @Test
    void a_correction_shifts_the_shelf_by_a_difference() {
        var change = shelves(10).adjust(-3, "broken", NOW);

        assertThat(change.state().onHand()).isEqualTo(7);
        assertThat(change.events())
                .first()
                .isInstanceOfSatisfying(
                        StockEvent.Adjusted.class,
                        told -> {
                            assertThat(told.delta()).isEqualTo(-3);
                            assertThat(told.onHand()).isEqualTo(7);
                            assertThat(told.reason()).isEqualTo("broken");
                        });
        assertThat(shelves(10).adjust(0, "nothing", NOW).changed()).isFalse();
    }

    @Test
    void a_correction_leaves_what_is_spoken_for_on_the_shelf() {
        var stock = shelves(10).reserve(List.of(take(0, 8)));

        assertThat(stock.adjust(-2, "broken", NOW).state().available()).isZero();
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> stock.adjust(-3, "broken", NOW))
                .withMessageContaining("only 2 units");
    }

    @Test
    void a_short_shelf_can_only_be_corrected_upwards() {
        var shortOf3 = shelves(10).reserve(List.of(take(0, 8))).count(5, false, "count", NOW);
        var stock = shortOf3.state();

        assertThat(stock.adjust(1, "found", NOW).state().available()).isEqualTo(-2);
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> stock.adjust(-1, "broken", NOW))
                .withMessageContaining("only 0 units");
    }

    @Test
    void where_backorders_are_allowed_the_whole_shelf_may_go_but_no_more() {
        var stock = backorderable(3).reserve(List.of(take(0, 3)));

        assertThat(stock.adjust(-3, "broken", NOW).state().available()).isEqualTo(-3);
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> stock.adjust(-4, "broken", NOW));
    }

    @Test
    void a_correction_does_not_overfill_a_shelf_or_wrap_around() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> shelves(1).adjust(Integer.MAX_VALUE, "typo", NOW));
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> shelves(1).adjust(Integer.MIN_VALUE, "typo", NOW));
    }

    @Test
    void what_was_never_counted_cannot_be_corrected() {
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> Stock.untracked(MUG).adjust(1, "found", NOW));
    }

    @Test
    void nothing_is_counted_or_told_by_somebody_who_has_not_read_every_bucket() {
        assertThatIllegalStateException()
                .isThrownBy(() -> firstOf(2, 5).count(5, false, "count", NOW));
        assertThatIllegalStateException().isThrownBy(() -> firstOf(2, 5).adjust(1, "found", NOW));
        assertThatIllegalStateException().isThrownBy(() -> firstOf(2, 5).observe(NOW));
    }
}
