package io.woocom.domain.inventory;

import static io.woocom.domain.inventory.Shelves.MUG;
import static io.woocom.domain.inventory.Shelves.shelves;
import static io.woocom.domain.inventory.Shelves.take;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NoLongerCountedTest {

    @Test
    void it_is_in_stock_whatever_lies_there() {
        var stock = shelves(0).observe(MORNING).state().untrack("file", MORNING).state();

        assertThat(stock.inStock()).isTrue();
        assertThat(stock.covers(1_000)).isTrue();
        assertThat(stock.plan(1_000, 0)).contains(List.of());
    }

    @Test
    void it_is_told_and_so_is_that_there_is_something_to_sell_again() {
        var change = shelves(0).observe(MORNING).state().untrack("file", MORNING);

        assertThat(change.events())
                .containsExactly(
                        new StockEvent.Adjusted(
                                MUG, LocationId.DEFAULT, List.of(), 0, 0, "file", MORNING),
                        new StockEvent.Replenished(MUG, LocationId.DEFAULT, List.of(), 0, MORNING));
    }

    @Test
    void what_is_reserved_stays_so_and_can_be_given_back_or_taken() {
        var takes = List.of(take(0, 3));
        var stock = shelves(5).reserve(takes).untrack("file", MORNING).state();

        assertThat(stock).returns(5, Stock::onHand).returns(3, Stock::reserved);
        assertThat(stock.release(takes)).returns(5, Stock::onHand).returns(0, Stock::reserved);
        assertThat(stock.commit(takes)).returns(2, Stock::onHand).returns(0, Stock::reserved);
    }

    @Test
    void the_next_count_goes_on_from_what_is_reserved() {
        var free = shelves(5).reserve(List.of(take(0, 3))).untrack("file", MORNING).state();

        var counted = free.count(10, false, "count", MORNING).state();

        assertThat(counted).returns(true, Stock::tracked).returns(7, Stock::available);
    }

    @Test
    void a_stock_that_owed_is_not_laid_out_anew_while_nobody_counts_it() {
        var owing = shelves(5).reserve(List.of(take(0, 3))).count(1, false, "count", MORNING);
        var free = owing.state().untrack("file", MORNING).state().release(List.of(take(0, 3)));

        assertThat(free.observe(MORNING).changed()).isFalse();
    }

    @Test
    void nobody_is_told_twice() {
        var free = shelves(5).untrack("file", MORNING).state();

        assertThat(free.untrack("file", MORNING).changed()).isFalse();
        assertThat(Stock.untracked(MUG).untrack("file", MORNING).changed()).isFalse();
    }
}
