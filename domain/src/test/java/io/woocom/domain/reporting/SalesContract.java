package io.woocom.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every keeper of sales promises.
public interface SalesContract {

    CountingIds IDS = new CountingIds();
    Currency USD = Currency.getInstance("USD");
    LocalDate FIRST = LocalDate.of(2026, 2, 27);

    Sales sales();

    @Test
    default void facts_of_an_order_are_counted_once() {
        var order = OrderId.next(IDS);
        sales().count(order, 0, 3, List.of(day(FIRST, 100)));
        assertThat(sales().counted(order)).isEqualTo(3);

        assertThatThrownBy(() -> sales().count(order, 0, 3, List.of(day(FIRST, 100))))
                .isInstanceOf(Refusal.Stale.class);
        assertThatThrownBy(() -> sales().count(order, 2, 4, List.of(day(FIRST, 100))))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(total(Dimension.DAY, FIRST, FIRST)).isEqualTo(100);

        sales().count(order, 3, 4, List.of(day(FIRST, -30)));
        assertThat(total(Dimension.DAY, FIRST, FIRST)).isEqualTo(70);
    }

    @Test
    default void of_many_who_count_the_same_at_once_one_does() throws InterruptedException {
        var orders = Stream.generate(() -> OrderId.next(IDS)).limit(20).toList();
        var refused = new AtomicInteger();
        try (var crowd = Executors.newFixedThreadPool(4)) {
            for (var order : orders) {
                for (var one = 0; one < 4; one++) {
                    crowd.execute(() -> {
                        try {
                            sales().count(order, 0, 1, List.of(day(FIRST, 1)));
                        } catch (Refusal.Stale _) {
                            refused.incrementAndGet();
                        }
                    });
                }
            }
            crowd.shutdown();
            assertThat(crowd.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(refused).hasValue(60);
        assertThat(total(Dimension.DAY, FIRST, FIRST)).isEqualTo(20);
    }

    @Test
    default void what_many_orders_add_is_summed_up() {
        for (var i = 1; i <= 20; i++) {
            sales().count(OrderId.next(IDS), 0, 1, List.of(day(FIRST, i)));
        }
        assertThat(rows(Dimension.DAY, FIRST, FIRST, 100)).hasSize(1);
        assertThat(total(Dimension.DAY, FIRST, FIRST)).isEqualTo(210);
    }

    @Test
    default void a_period_has_both_its_ends_and_may_span_months() {
        for (var i = 0; i < 6; i++) {
            sales().count(OrderId.next(IDS), 0, 1, List.of(day(FIRST.plusDays(i), 1L << i)));
        }
        var rows = rows(Dimension.DAY, FIRST.plusDays(1), FIRST.plusDays(4), 100);
        assertThat(rows)
                .extracting(SalesRow::key)
                .containsExactly("2026-02-28", "2026-03-01", "2026-03-02", "2026-03-03");
        assertThat(total(Dimension.DAY, FIRST.plusDays(1), FIRST.plusDays(4))).isEqualTo(30);
    }

    @Test
    default void currencies_are_not_mixed() {
        var euro = Currency.getInstance("EUR");
        sales().count(OrderId.next(IDS), 0, 1, List.of(country("DE", euro, FIRST, 5)));
        sales().count(OrderId.next(IDS), 0, 1, List.of(country("DE", USD, FIRST, 7)));

        assertThat(rows(Dimension.COUNTRY, FIRST, FIRST, 100))
                .extracting(row -> row.currency() + " " + row.figures().of(Figure.TOTAL))
                .containsExactly("EUR 5", "USD 7");
    }

    @Test
    default void a_product_is_summed_over_its_days_and_called_as_on_the_last() {
        var variant = VariantId.next(IDS);
        sales().count(
                        OrderId.next(IDS),
                        0,
                        1,
                        List.of(ware(variant, "Mug, big", FIRST.plusDays(3))));
        sales().count(OrderId.next(IDS), 0, 1, List.of(ware(variant, "Mug", FIRST)));

        var row = rows(Dimension.PRODUCT, FIRST, FIRST.plusDays(9), 100).getFirst();
        assertThat(row.figures().of(Figure.UNITS)).isEqualTo(2);
        assertThat(row.ware().map(Ware::title)).contains("Mug, big");
    }

    @Test
    default void pages_go_on_without_a_gap_or_a_double() {
        for (var i = 0; i < 23; i++) {
            for (var day = 0; day < 3; day++) {
                var entry = country("C" + (10 + i), USD, FIRST.plusDays(day), 1);
                sales().count(OrderId.next(IDS), 0, 1, List.of(entry));
            }
        }
        for (var limit : List.of(1, 7, 100)) {
            var rows = rows(Dimension.COUNTRY, FIRST, FIRST.plusDays(1), limit);
            assertThat(rows).hasSize(23).allMatch(row -> row.figures().of(Figure.TOTAL) == 2);
            assertThat(rows).extracting(SalesRow::key).doesNotHaveDuplicates().isSorted();
        }
    }

    private List<SalesRow> rows(Dimension by, LocalDate from, LocalDate to, int limit) {
        var rows = new ArrayList<SalesRow>();
        var after = Optional.<String>empty();
        do {
            var page =
                    sales().rows(new Sales.Question(by, from, to), new Page.Request(limit, after));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            rows.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return rows;
    }

    private long total(Dimension by, LocalDate from, LocalDate to) {
        return rows(by, from, to, 100).stream()
                .mapToLong(row -> row.figures().of(Figure.TOTAL))
                .sum();
    }

    private static Entry day(LocalDate day, long total) {
        return new Entry(
                Dimension.DAY,
                day.toString(),
                day,
                USD,
                Optional.empty(),
                Figures.NONE.with(Figure.TOTAL, total));
    }

    private static Entry country(String name, Currency currency, LocalDate day, long total) {
        return new Entry(
                Dimension.COUNTRY,
                name,
                day,
                currency,
                Optional.empty(),
                Figures.NONE.with(Figure.TOTAL, total));
    }

    private static Entry ware(VariantId variant, String title, LocalDate day) {
        var ware = new Ware(ProductId.next(IDS), variant, "MUG", title);
        return new Entry(
                Dimension.PRODUCT,
                variant.value(),
                day,
                USD,
                Optional.of(ware),
                Figures.NONE.with(Figure.UNITS, 1));
    }
}
