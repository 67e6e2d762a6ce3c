package io.woocom.domain.inventory;

import static io.woocom.domain.cart.CartFixture.aVariant;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.KeepsClaimsContract;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every keeper of the stock promises. What it promises about selling stands in the contract
/// of placements.
public interface StocksContract extends KeepsClaimsContract {

    Stocks stocks();

    @Override
    default KeepsClaims keeper() {
        return stocks();
    }

    @Test
    default void what_was_never_counted_is_not_tracked() {
        var variant = aVariant();
        assertThat(stocks().findAll(Map.of(variant, 4)))
                .containsEntry(variant, Stock.untracked(variant));
    }

    @Test
    default void a_count_is_found_as_it_was_saved() {
        var saved = counted(aVariant(), 20);
        assertThat(stocks().find(saved.variant())).isEqualTo(saved);
        assertThat(saved.onHand()).isEqualTo(20);
    }

    @Test
    default void a_large_stock_lies_in_several_buckets_and_none_is_lost() {
        var saved = counted(aVariant(), 1_003);
        var found = stocks().find(saved.variant());
        assertThat(found.buckets()).hasSize(16);
        assertThat(found.available()).isEqualTo(1_003);
    }

    @Test
    default void who_expects_few_buckets_reads_few_and_is_told_that_there_are_more() {
        var variant = counted(aVariant(), 200).variant();
        var part = stocks().findAll(Map.of(variant, 2)).get(variant);
        assertThat(part).isNotNull();
        assertThat(part.buckets()).hasSize(2);
        assertThat(part.layout()).isEqualTo(4);
        assertThat(part.isWhole()).isFalse();
    }

    @Test
    default void the_whole_stock_is_read_where_a_part_was() {
        var large = counted(aVariant(), 200);
        var small = counted(aVariant(), 3);
        var some = stocks().findAll(Map.of(large.variant(), 1, small.variant(), 1));
        assertThat(stocks().whole(some))
                .containsEntry(large.variant(), large)
                .containsEntry(small.variant(), small);
    }

    @Test
    default void the_same_request_adjusts_once() {
        var stock = counted(aVariant(), 10);
        var claim = Optional.of(aClaim(stock.variant().value()));
        stocks().save(stock.adjust(5, "delivery", MORNING).claimedBy(claim));

        var again = stocks().find(stock.variant()).adjust(5, "delivery", MORNING);
        assertThatThrownBy(() -> stocks().save(again.claimedBy(claim)))
                .isInstanceOfSatisfying(
                        Repeated.class,
                        met -> assertThat(met.result()).isEqualTo(stock.variant().value()));

        assertThat(stocks().find(stock.variant()).onHand()).isEqualTo(15);
    }

    @Test
    default void many_stocks_are_read_together() {
        var expected = new HashMap<VariantId, Integer>();
        for (var i = 0; i < 130; i++) {
            expected.put(aVariant(), 2);
        }
        var counted = counted(expected.keySet().iterator().next(), 7);
        assertThat(stocks().findAll(expected))
                .hasSize(130)
                .containsEntry(counted.variant(), counted);
    }

    @Test
    default void the_second_of_two_counts_is_refused() {
        var read = counted(aVariant(), 20);
        var first = stocks().save(read.adjust(5, "found", MORNING));
        assertThatThrownBy(() -> stocks().save(read.count(30, false, "count", MORNING)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(stocks().find(read.variant())).isEqualTo(first);
    }

    @Test
    default void a_stock_grows_over_more_buckets_and_shrinks_without_losing_one() {
        var grown = stocks().save(counted(aVariant(), 10).count(400, false, "count", MORNING));
        var shrunk = stocks().save(grown.count(5, false, "count", MORNING));
        var found = stocks().find(grown.variant());
        assertThat(found).isEqualTo(shrunk);
        assertThat(found.layout()).isEqualTo(8);
        assertThat(found.available()).isEqualTo(5);
    }

    @Test
    default void movements_are_told_newest_first() {
        var stock = counted(aVariant(), 10);
        stocks().save(stock.adjust(-3, "broken", MORNING.plusSeconds(60)));
        var page = stocks().movements(stock.variant(), Page.Request.first(10));
        assertThat(page.items())
                .extracting(Movement::reason)
                .containsExactly("broken", "opening count");
        assertThat(page.items().getFirst())
                .isEqualTo(new Movement(2, -3, 7, "broken", MORNING.plusSeconds(60)));
    }

    @Test
    default void pages_of_movements_follow_each_other_to_the_end() {
        var stock = counted(aVariant(), 10);
        for (var i = 0; i < 3; i++) {
            stock = stocks().save(stock.adjust(1, "found", MORNING));
        }
        var first = stocks().movements(stock.variant(), Page.Request.first(3));
        var second = stocks().movements(stock.variant(), new Page.Request(3, first.next()));
        assertThat(first.items()).extracting(Movement::onHand).containsExactly(13, 12, 11);
        assertThat(second.items()).extracting(Movement::onHand).containsExactly(10);
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void what_was_laid_together_is_found_together() {
        var stock = counted(aVariant(), 203);

        var gathered = stocks().save(stock.gather(150, MORNING));

        var found = stocks().find(stock.variant());
        assertThat(found).isEqualTo(gathered).returns(203, Stock::onHand);
        assertThat(found.plan(150, 0).orElseThrow()).hasSize(1);
    }

    @Test
    default void what_is_no_longer_counted_is_found_so_and_can_be_counted_again() {
        var stock = counted(aVariant(), 0);

        var free = stocks().save(stock.untrack("no longer counted", MORNING));

        assertThat(stocks().find(stock.variant())).isEqualTo(free);
        assertThat(free).returns(false, Stock::tracked).returns(true, Stock::inStock);
        assertThat(stocks().movements(stock.variant(), Page.Request.first(1)).items())
                .containsExactly(new Movement(2, 0, 0, "no longer counted", MORNING));
        var again = stocks().save(free.count(120, false, "count", MORNING));
        assertThat(stocks().find(stock.variant())).isEqualTo(again);
        assertThat(again).returns(true, Stock::tracked).returns(120, Stock::available);
    }

    @Test
    default void what_is_observed_is_remembered() {
        var empty = counted(aVariant(), 0);
        assertThat(stocks().find(empty.variant()).inStock()).isFalse();
        assertThat(stocks().find(empty.variant()).observe(MORNING).changed()).isFalse();
    }

    private Stock counted(VariantId variant, int units) {
        return stocks().save(
                        Stock.untracked(variant).count(units, false, "opening count", MORNING));
    }
}
