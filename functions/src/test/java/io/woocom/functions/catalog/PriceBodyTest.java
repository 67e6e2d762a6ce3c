package io.woocom.functions.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.adapters.http.Body;
import io.woocom.domain.catalog.ChannelId;
import io.woocom.domain.catalog.Price;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What a PATCH makes of a price that came in a file and is compared to a lower one.
class PriceBodyTest {

    private static final List<Price> IMPORTED =
            List.of(
                    new Price(
                            ChannelId.DEFAULT,
                            Money.of(2_000, "USD"),
                            Optional.empty(),
                            Optional.of(Money.of(1_500, "USD"))));

    @Test
    void it_stays_where_nothing_is_said_of_it() {
        assertThat(edited("{}")).isEqualTo(IMPORTED);
    }

    @Test
    void it_is_held_to_the_rules_once_some_of_it_is_written() {
        assertThatExceptionOfType(Refusal.Invalid.class)
                .isThrownBy(() -> edited("{\"sale_price\": null}"));
    }

    @Test
    void it_is_mended_by_what_is_written() {
        assertThat(edited("{\"compare_at_price\": null}"))
                .containsExactly(Price.of(Money.of(2_000, "USD")));
    }

    private static List<Price> edited(String body) {
        var fields = Body.of(body.getBytes(StandardCharsets.UTF_8)).fields();
        return new PriceBody(fields, Currency.getInstance("USD")).edit().apply(IMPORTED);
    }
}
