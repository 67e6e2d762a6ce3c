package io.woocom.domain.ordering;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.cart.CartFixture.aVariant;
import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.cart.Carts;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.Bucket;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.ordering.Placements.Outcome.Placed;
import io.woocom.domain.ordering.Placements.Outcome.SoldMeanwhile;
import io.woocom.domain.shared.Refusal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the one write promises where fewer units lie on the shelf than orders wait for: no bucket
/// sells what another owes, whoever comes in between.
public interface ShortStockContract {

    Placements placements();

    Carts carts();

    Stocks stocks();

    @Test
    default void what_comes_back_to_a_short_stock_is_not_sold_while_others_wait_for_it() {
        var variant = counted(120, false);
        var waiting = placed(takes(variant, 60));
        var leaving = placed(takes(variant, 50));
        var plannedBefore = takes(variant, 10);
        stocks().save(stocks().find(variant).count(20, false, "stolen", MORNING));

        withdraw(leaving);

        var owing = stocks().find(variant);
        assertThat(owing.available()).isEqualTo(-40);
        assertThat(owing.plan(1, 0)).isEmpty();
        assertThat(place(plannedBefore)).isEqualTo(new SoldMeanwhile(Set.of(variant)));
        withdraw(waiting);
        stocks().save(stocks().find(variant).observe(MORNING));
        assertThat(stocks().find(variant).sellable()).isEqualTo(20);
        var last = takes(variant, 20);
        assertThat(place(last)).isInstanceOf(Placed.class);
        assertThat(place(last)).isEqualTo(new SoldMeanwhile(Set.of(variant)));
    }

    @Test
    default void a_short_count_shuts_also_what_came_back_while_it_was_made() {
        var variant = counted(120, false);
        placed(fromBucket(0, 60, variant));
        var leaving = placed(fromBucket(1, 60, variant));
        var read = stocks().find(variant);
        withdraw(leaving);
        var planned = fromBucket(1, 60, variant);

        stocks().save(read.count(0, false, "stolen", MORNING));

        assertThat(stocks().find(variant).available()).isEqualTo(-60);
        assertThat(place(planned)).isEqualTo(new SoldMeanwhile(Set.of(variant)));
    }

    @Test
    default void a_count_that_ends_backorders_is_stale_if_more_was_backordered_meanwhile() {
        var variant = counted(100, true);
        var read = stocks().find(variant);
        placed(takes(variant, 130));

        assertThatThrownBy(() -> stocks().save(read.count(400, false, "delivery", MORNING)))
                .isInstanceOf(Refusal.Stale.class);

        stocks().save(stocks().find(variant).count(400, false, "delivery", MORNING));
        assertThat(stocks().find(variant).sellable()).isEqualTo(270);
    }

    @Test
    default void a_count_while_the_same_units_are_backordered_and_covered_goes_on() {
        var variant = counted(0, true);
        var read = stocks().find(variant);
        placed(takes(variant, 3));

        stocks().save(read.count(10, false, "delivery", MORNING));

        assertThat(stocks().find(variant).buckets()).containsExactly(new Bucket(0, 10, 3));
    }

    @Test
    default void what_was_taken_and_backordered_from_one_bucket_goes_back_together() {
        var variant = counted(2, true);
        var order = placed(takes(variant, 5));
        assertThat(order.takes()).extracting(Take::bucket).containsExactly(0, 0);

        withdraw(order);

        assertThat(stocks().find(variant).buckets()).containsExactly(new Bucket(0, 2, 0));
    }

    @Test
    default void whoever_comes_at_once_no_bucket_sells_what_another_owes() {
        var crowd = new Crowd(this, counted(200, false));
        for (var seed = 1; seed <= 8; seed++) {
            var stock = crowd.come(seed);
            assertThat(stock).as("seed %d", seed).matches(Crowd::isFair);
            var observed = stocks().save(stock.observe(MORNING));
            assertThat(observed.sellable())
                    .as("seed %d", seed)
                    .isEqualTo(Math.max(0, stock.available()));
        }
    }

    private VariantId counted(int units, boolean backorderable) {
        var variant = aVariant();
        stocks().save(Stock.untracked(variant).count(units, backorderable, "count", MORNING));
        return variant;
    }

    private List<Take> takes(VariantId variant, int units) {
        return stocks().find(variant).plan(units, 0).orElseThrow();
    }

    private List<Take> fromBucket(int bucket, int units, VariantId variant) {
        var any = takes(variant, units).getFirst();
        return List.of(new Take(variant, any.location(), bucket, units, false));
    }

    private Placements.Outcome place(List<Take> takes) {
        var cart = carts().save(aCart().opened());
        return placements().place(anOrder().from(cart).taking(takes).placement());
    }

    private Order placed(List<Take> takes) {
        return ((Placed) place(takes)).order();
    }

    private void withdraw(Order order) {
        placements().withdraw(order.cancel(CancelReason.STAFF, MORNING), order.takes());
    }
}
