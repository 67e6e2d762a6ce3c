package io.woocom.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every keeper of shelves promises.
public interface ShelvesContract {

    CountingIds IDS = new CountingIds();
    Optional<Currency> USD = Optional.of(Currency.getInstance("USD"));

    Shelves shelves();

    @Test
    default void a_shelf_is_found_as_it_was_put() {
        var shelf = shelf(7, 5, 300);
        var other = unpriced(3);
        var variant = shelf.ware().variant();
        put(shelf, 0);
        put(other, 0);

        var found =
                shelves().findAll(List.of(variant, other.ware().variant(), VariantId.next(IDS)));
        assertThat(found).hasSize(2);
        assertThat(found.get(variant)).isEqualTo(new Shelves.Known(shelf, 1));
        assertThat(found.get(other.ware().variant())).isEqualTo(new Shelves.Known(other, 1));
    }

    @Test
    default void the_second_writer_of_a_version_is_refused() {
        var shelf = shelf(7, 5, 300);
        put(shelf, 0);
        assertThatThrownBy(() -> put(shelf, 0)).isInstanceOf(Refusal.Stale.class);
        put(as(shelf, 8, 8), 1);
        assertThatThrownBy(() -> put(shelf, 1)).isInstanceOf(Refusal.Stale.class);
        assertThatThrownBy(() -> put(shelf, 7)).isInstanceOf(Refusal.Stale.class);
        assertThat(shelves().worth()).containsExactly(new Worth(USD, 1, 8, 2_400));
    }

    @Test
    default void the_worth_follows_what_lies_there_and_what_it_costs() {
        var mugs = shelf(10, 10, 500);
        put(mugs, 0);
        put(shelf(2, 2, 1_000), 0);
        put(unpriced(4), 0);
        assertThat(shelves().worth())
                .containsExactly(
                        new Worth(USD, 2, 12, 7_000), new Worth(Optional.empty(), 1, 4, 0));

        put(as(mugs, 6, 1), 1);
        put(priced(as(mugs, 6, 1), Money.of(100, "EUR")), 2);
        assertThat(shelves().worth())
                .containsExactly(
                        new Worth(Optional.of(Currency.getInstance("EUR")), 1, 6, 600),
                        new Worth(USD, 1, 2, 2_000),
                        new Worth(Optional.empty(), 1, 4, 0));
    }

    @Test
    default void what_nobody_counts_is_worth_nothing() {
        var mugs = shelf(10, 10, 500);
        put(mugs, 0);
        put(new Shelf(mugs.ware(), true, false, 10, 10, mugs.price()), 1);
        assertThat(shelves().worth()).isEmpty();
        assertThat(low(100, 10)).isEmpty();
    }

    @Test
    default void what_runs_out_is_listed_fewest_first() {
        for (var available : List.of(5, -2, 0, 12, 3, 6)) {
            put(shelf(20, available, 100), 0);
        }
        for (var limit : List.of(1, 2, 100)) {
            assertThat(low(5, limit)).extracting(Shelf::available).containsExactly(-2, 0, 3, 5);
        }
        assertThat(low(0, 10)).extracting(Shelf::available).containsExactly(-2, 0);
    }

    @Test
    default void what_is_not_offered_any_more_is_not_missed() {
        var mugs = shelf(2, 2, 100);
        put(mugs, 0);
        put(new Shelf(mugs.ware(), false, true, 2, 2, mugs.price()), 1);
        assertThat(low(5, 10)).isEmpty();
        assertThat(shelves().worth()).containsExactly(new Worth(USD, 1, 2, 200));
    }

    /// As somebody would who read it in this version.
    private void put(Shelf shelf, long version) {
        var variant = shelf.ware().variant();
        var found = Optional.ofNullable(shelves().findAll(List.of(variant)).get(variant));
        var read = found.map(Shelves.Known::shelf).orElse(shelf);
        shelves()
                .put(
                        shelf,
                        version == 0
                                ? Optional.empty()
                                : Optional.of(new Shelves.Known(read, version)));
    }

    private List<Shelf> low(int most, int limit) {
        var all = new ArrayList<Shelf>();
        var after = Optional.<String>empty();
        do {
            var page = shelves().low(most, new Page.Request(limit, after));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all;
    }

    private static Shelf shelf(int onHand, int available, long price) {
        var ware = new Ware(ProductId.next(IDS), VariantId.next(IDS), "MUG", "Mug");
        return new Shelf(ware, true, true, onHand, available, Optional.of(Money.of(price, "USD")));
    }

    private static Shelf unpriced(int onHand) {
        var ware = new Ware(ProductId.next(IDS), VariantId.next(IDS), "CUP", "Cup");
        return new Shelf(ware, true, true, onHand, onHand, Optional.empty());
    }

    private static Shelf as(Shelf shelf, int onHand, int available) {
        return new Shelf(
                shelf.ware(), shelf.offered(), shelf.tracked(), onHand, available, shelf.price());
    }

    private static Shelf priced(Shelf shelf, Money price) {
        return new Shelf(
                shelf.ware(),
                shelf.offered(),
                shelf.tracked(),
                shelf.onHand(),
                shelf.available(),
                Optional.of(price));
    }
}
