package io.woocom.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyTest {

    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void adds_and_subtracts_to_the_cent() {
        assertThat(usd(1999).plus(usd(1)).minus(usd(2500))).isEqualTo(usd(-500));
    }

    @Test
    void does_not_mix_currencies() {
        var euro = Money.of(1, "EUR");

        assertThatIllegalArgumentException().isThrownBy(() -> usd(1).plus(euro));
        assertThatIllegalArgumentException().isThrownBy(() -> usd(1).minus(euro));
        assertThatIllegalArgumentException().isThrownBy(() -> usd(1).compareTo(euro));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.sum(USD, List.of(euro)));
    }

    @Test
    void throws_rather_than_wraps_around() {
        assertThatThrownBy(() -> usd(Long.MAX_VALUE).plus(usd(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> usd(Long.MIN_VALUE).minus(usd(1)))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> usd(Long.MAX_VALUE).times(2))
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> usd(Long.MAX_VALUE).times(Rate.of("1.1")))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void rounds_half_a_cent_up_and_less_down() {
        assertThat(usd(50).times(Rate.of("0.05"))).isEqualTo(usd(3));
        assertThat(usd(49).times(Rate.of("0.05"))).isEqualTo(usd(2));
        assertThat(usd(-50).times(Rate.of("0.05"))).isEqualTo(usd(-3));
    }

    @Test
    void takes_out_the_tax_that_is_contained_in_it() {
        assertThat(usd(11900).containedPart(new BigDecimal("0.19"))).isEqualTo(usd(1900));
        assertThat(usd(1000).containedPart(new BigDecimal("0.19"))).isEqualTo(usd(160));
        assertThat(usd(1000).containedPart(BigDecimal.ZERO)).isEqualTo(usd(0));
    }

    @Test
    void sums_nothing_to_zero() {
        assertThat(Money.sum(USD, List.of())).isEqualTo(usd(0));
    }

    @Test
    void is_positive_negative_or_zero() {
        assertThat(usd(1).isPositive()).isTrue();
        assertThat(usd(-1).isNegative()).isTrue();
        assertThat(usd(0)).matches(Money::isZero).matches(none -> !none.isPositive());
        assertThat(usd(0).isNegative()).isFalse();
    }

    @Test
    void reads_with_as_many_decimals_as_its_currency_has() {
        assertThat(usd(1999)).hasToString("USD 19.99");
        assertThat(usd(-5)).hasToString("USD -0.05");
        assertThat(Money.of(1999, "JPY")).hasToString("JPY 1999");
        assertThat(Money.of(1999, "KWD")).hasToString("KWD 1.999");
    }

    private static Money usd(long cents) {
        return new Money(cents, USD);
    }
}
