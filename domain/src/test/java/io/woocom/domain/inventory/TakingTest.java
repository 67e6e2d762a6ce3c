package io.woocom.domain.inventory;

import static io.woocom.domain.inventory.Shelves.MUG;
import static io.woocom.domain.inventory.Shelves.backorder;
import static io.woocom.domain.inventory.Shelves.backorderable;
import static io.woocom.domain.inventory.Shelves.firstOf;
import static io.woocom.domain.inventory.Shelves.shelves;
import static io.woocom.domain.inventory.Shelves.take;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where an order's units come from, go back to, and leave.
class TakingTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void takes_from_one_bucket_where_one_has_enough() {
        assertThat(shelves(2, 9, 3).plan(5, 0)).contains(List.of(take(1, 5)));
    }

    @Test
    void buyers_who_come_together_go_to_different_buckets() {
        var used = new HashSet<Integer>();
        for (var spread = -8; spread < 8; spread++) {
            used.add(shelves(9, 9, 0, 9).plan(1, spread).orElseThrow().getFirst().bucket());
        }

        assertThat(used).containsExactlyInAnyOrder(0, 1, 3);
    }

    @Test
    void takes_from_the_fullest_where_none_has_enough() {
        assertThat(shelves(2, 9, 3).plan(13, 0))
                .contains(List.of(take(1, 9), take(2, 3), take(0, 1)));
    }

    @Test
    void leaves_no_unit_unsold_because_it_lies_in_another_bucket() {
        assertThat(shelves(1, 1, 1, 1).plan(4, 7).orElseThrow()).hasSize(4);
        assertThat(shelves(1, 1, 1, 1).plan(5, 7)).isEmpty();
    }

    @Test
    void units_are_laid_together_for_an_order_that_takes_from_one_place() {
        var gathered = shelves(2, 9, 3).gather(13, NOW).state();

        assertThat(gathered.plan(13, 0)).contains(List.of(take(1, 13)));
        assertThat(gathered.onHand()).isEqualTo(14);
        assertThat(gathered.gather(13, NOW).changed()).isFalse();
    }

    @Test
    void what_will_be_backordered_too_is_laid_where_backorders_lie() {
        var gathered = backorderable(2, 1, 4).gather(9, NOW).state();

        assertThat(gathered.plan(9, 0)).contains(List.of(take(0, 7), backorder(2)));
    }

    @Test
    void nothing_is_laid_together_where_nothing_lies_or_nobody_counts() {
        assertThat(shelves(0, 0).gather(1, NOW).changed()).isFalse();
        assertThat(Stock.untracked(MUG).gather(1, NOW).changed()).isFalse();
    }

    @Test
    void does_not_promise_units_that_another_bucket_owes() {
        var short5 = shelves(0, 10).reserve(List.of(backorder(5)));

        assertThat(short5.available()).isEqualTo(5);
        assertThat(short5.plan(5, 0)).contains(List.of(take(1, 5)));
        assertThat(short5.plan(6, 0)).isEmpty();
    }

    @Test
    void what_is_missing_is_backordered_where_that_is_allowed() {
        assertThat(backorderable(2, 1).plan(5, 0))
                .contains(List.of(take(0, 2), take(1, 1), backorder(2)));
        assertThat(backorderable(0).plan(5, 0)).contains(List.of(backorder(5)));
    }

    @Test
    void an_untracked_variant_is_always_to_be_had_and_nothing_is_taken() {
        assertThat(Stock.untracked(MUG).plan(9_999, 0)).contains(List.of());
        assertThat(Stock.untracked(MUG).covers(9_999)).isTrue();
    }

    @Test
    void promises_nothing_of_the_buckets_it_has_not_read() {
        var some = firstOf(3, 2, 2);

        assertThat(some.isWhole()).isFalse();
        assertThat(some.covers(4)).isTrue();
        assertThat(some.covers(5)).isFalse();
    }

    @Test
    void goods_go_back_to_where_they_came_from() {
        var stock = shelves(2, 9, 3);
        var takes = stock.plan(13, 0).orElseThrow();

        assertThat(stock.reserve(takes).release(takes)).isEqualTo(stock);
    }

    @Test
    void goods_that_leave_are_neither_on_hand_nor_reserved() {
        var takes = List.of(take(0, 2), take(1, 4));
        var stock = shelves(2, 9).reserve(takes).commit(takes);

        assertThat(stock.buckets()).containsExactly(new Bucket(0, 0, 0), new Bucket(1, 5, 0));
    }

    @Test
    void nothing_goes_back_that_was_not_taken() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> shelves(2).release(List.of(take(0, 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> take(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> take(-1, 1));
    }

    @Test
    void buckets_are_numbered_without_gaps_within_their_layout() {
        assertThatIllegalArgumentException().isThrownBy(() -> firstOf(1, 2, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Stock(
                                MUG,
                                LocationId.DEFAULT,
                                true,
                                false,
                                true,
                                2,
                                List.of(new Bucket(1, 1, 0)),
                                shelves().revision()));
    }
}
