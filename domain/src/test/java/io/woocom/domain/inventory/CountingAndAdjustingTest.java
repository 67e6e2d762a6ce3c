package io.woocom.domain.inventory;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.SettableClock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountingAndAdjustingTest {

    private final SettableClock clock = new SettableClock();
    private final Memory memory = new Memory(clock);
    private final Stocks stocks = new InMemoryStocks(memory);
    private final VariantId mug = aProduct().variant(0);

    @Test
    void a_count_makes_a_stock_tracked() {
        var stock = count(7, Optional.empty());

        assertThat(stock.tracked()).isTrue();
        assertThat(stock.available()).isEqualTo(7);
        assertThat(stocks.find(mug)).isEqualTo(stock);
    }

    @Test
    void the_same_count_again_tells_nothing() {
        count(7, Optional.empty());
        var told = memory.told().size();

        count(7, Optional.empty());

        assertThat(memory.told()).hasSize(told);
    }

    @Test
    void a_count_of_a_version_that_is_not_the_present_one_is_stale() {
        count(7, Optional.empty());

        assertThatExceptionOfType(Refusal.Stale.class).isThrownBy(() -> count(8, Optional.of(5L)));
        assertThat(stocks.find(mug).available()).isEqualTo(7);
    }

    @Test
    void an_adjustment_goes_from_what_is_there() {
        count(7, Optional.empty());

        assertThat(adjust(-2).onHand()).isEqualTo(5);
        assertThat(adjust(10).onHand()).isEqualTo(15);
    }

    @Test
    void what_was_never_counted_cannot_be_adjusted() {
        assertThatExceptionOfType(Refusal.Conflict.class).isThrownBy(() -> adjust(1));
    }

    @Test
    void the_last_unit_gone_is_told_once() {
        count(1, Optional.empty());
        adjust(-1);
        var told = memory.told().size();

        new ObserveStock(stocks, new ImmediateRetries(), clock).observe(mug);

        assertThat(memory.told()).hasSize(told);
        assertThat(memory.told().getLast().event())
                .isEqualTo(new StockEvent.Depleted(mug, LocationId.DEFAULT, clock.instant()));
    }

    private Stock count(int units, Optional<Long> version) {
        return new CountStock(stocks, new ImmediateRetries(), clock)
                .count(new CountStock.Request(mug, units, false, "count", version));
    }

    private Stock adjust(int delta) {
        return new AdjustStock(stocks, new ImmediateRetries(), clock)
                .adjust(new AdjustStock.Request(mug, delta, "breakage", Optional.empty()));
    }
}
