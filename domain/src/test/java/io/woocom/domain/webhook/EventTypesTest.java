package io.woocom.domain.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTypesTest {

    @ParameterizedTest
    @CsvSource({
        "*, order.placed, true",
        "order.*, order.placed, true",
        "order.placed, order.placed, true",
        "order.placed, order.cancelled, false",
        "order.*, orders.placed, false"
    })
    void include_what_they_name(String pattern, String type, boolean included) {
        assertThat(new EventTypes(Set.of(pattern)).include(type)).isEqualTo(included);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "order", "*.placed", "order.", "Order.placed", "order.placed "})
    void are_patterns_of_types(String text) {
        assertThatThrownBy(() -> new EventTypes(Set.of(text)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
