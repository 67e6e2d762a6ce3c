package io.woocom.adapters.stripe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({
        "USD, 1999, 1999",
        "JPY, 500, 500",
        "KWD, 1230, 1230",
        "ISK, 500, 50000",
        "UGX, 500, 50000",
        "MGA, 50000, 500"
    })
    void minor_units_become_stripes_units_and_come_back(String currency, long minor, long units) {
        var money = Money.of(minor, currency);
        assertThat(Amounts.of(money)).isEqualTo(units);
        assertThat(Amounts.money(units, currency)).isEqualTo(money);
    }

    @Test
    void what_stripe_has_no_coin_for_is_not_rounded() {
        assertThatThrownBy(() -> Amounts.of(Money.of(50_001, "MGA")))
                .isInstanceOf(ArithmeticException.class);
    }
}
