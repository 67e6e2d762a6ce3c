package io.woocom.domain.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PriceTest {

    private static final Instant START = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant END = Instant.parse("2026-03-09T00:00:00Z");

    @Test
    void is_the_regular_one_where_there_is_no_sale() {
        var price = Price.of(usd(2000));

        assertThat(price.at(START)).isEqualTo(usd(2000));
        assertThat(price.compareAt(START)).isEmpty();
        assertThat(price.changesAfter(START)).isEmpty();
        assertThat(price.saleEndsAt(START)).isEmpty();
    }

    @Test
    void is_reduced_from_the_first_instant_of_a_sale_up_to_its_end() {
        var price = onSale(Optional.of(START), Optional.of(END));

        assertThat(price.at(START.minusMillis(1))).isEqualTo(usd(2000));
        assertThat(price.at(START)).isEqualTo(usd(1500));
        assertThat(price.at(END.minusMillis(1))).isEqualTo(usd(1500));
        assertThat(price.at(END)).isEqualTo(usd(2000));
    }

    @Test
    void a_sale_without_a_beginning_or_an_end_is_open_there() {
        assertThat(onSale(Optional.empty(), Optional.of(END)).at(Instant.MIN)).isEqualTo(usd(1500));
        assertThat(onSale(Optional.of(START), Optional.empty()).at(Instant.MAX))
                .isEqualTo(usd(1500));
        assertThat(onSale(Optional.empty(), Optional.empty()).at(START)).isEqualTo(usd(1500));
    }

    @Test
    void a_sale_is_compared_with_the_regular_price() {
        var price = onSale(Optional.of(START), Optional.of(END));

        assertThat(price.compareAt(START)).contains(usd(2000));
        assertThat(price.saleEndsAt(START)).contains(END);
        assertThat(price.compareAt(END)).isEmpty();
        assertThat(price.saleEndsAt(END)).isEmpty();
    }

    @Test
    void the_merchants_own_comparison_shows_while_it_is_higher() {
        assertThat(compared(usd(2500)).compareAt(START)).contains(usd(2500));
        assertThat(compared(usd(2000)).compareAt(START)).isEmpty();
        assertThat(compared(usd(1800)).compareAt(START)).isEmpty();
    }

    @Test
    void a_sale_that_saves_nothing_is_compared_with_nothing() {
        var sale = new Price.Sale(usd(2000), Optional.empty(), Optional.empty());
        var price = new Price(ChannelId.DEFAULT, usd(2000), Optional.of(sale), Optional.empty());

        assertThat(price.compareAt(START)).isEmpty();
    }

    @Test
    void changes_next_where_its_sale_begins_then_where_it_ends() {
        var price = onSale(Optional.of(START), Optional.of(END));

        assertThat(price.changesAfter(START.minusMillis(1))).contains(START);
        assertThat(price.changesAfter(START)).contains(END);
        assertThat(price.changesAfter(END)).isEmpty();
    }

    @Test
    void holds_in_its_channel_and_currency_only() {
        var price = Price.of(usd(2000));

        assertThat(price.isFor(ChannelId.DEFAULT, Currency.getInstance("USD"))).isTrue();
        assertThat(price.isFor(ChannelId.DEFAULT, Currency.getInstance("EUR"))).isFalse();
        assertThat(price.isFor(new ChannelId("wholesale"), Currency.getInstance("USD"))).isFalse();
    }

    @Test
    void may_be_nothing_but_never_less() {
        assertThat(Price.of(usd(0)).at(START)).isEqualTo(usd(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Price.of(usd(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> compared(usd(-1)));
    }

    @Test
    void has_one_currency_throughout() {
        assertThatIllegalArgumentException().isThrownBy(() -> compared(Money.of(2500, "EUR")));
    }

    @Test
    void is_bounded_so_that_no_cart_is_too_dear_to_be_reckoned() {
        assertThat(Price.of(usd(Price.MOST_MINOR_UNITS)).regular())
                .isEqualTo(usd(Price.MOST_MINOR_UNITS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Price.of(usd(Price.MOST_MINOR_UNITS + 1)));
    }

    private static Price onSale(Optional<Instant> from, Optional<Instant> until) {
        var sale = new Price.Sale(usd(1500), from, until);
        return new Price(ChannelId.DEFAULT, usd(2000), Optional.of(sale), Optional.empty());
    }

    private static Price compared(Money other) {
        return new Price(ChannelId.DEFAULT, usd(2000), Optional.empty(), Optional.of(other));
    }

    private static Money usd(long cents) {
        return Money.of(cents, "USD");
    }
}
