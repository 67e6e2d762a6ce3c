package io.woocom.adapters.dynamodb;

import static io.woocom.domain.store.StoreFixture.aStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.shared.Money;
import java.util.Currency;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What goes into attributes comes out as it was. A seed that fails stays as a test.
class MappingTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_cart_comes_back_as_it_was(long seed) {
        var cart = new Generated(seed).cart();
        var body = new Item(CartItems.body(cart).toMap());
        assertThat(CartItems.cart(body, cart.revision())).isEqualTo(cart);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_order_comes_back_as_it_was(long seed) {
        var order = new GeneratedOrders(seed).order();
        var body = new Item(OrderItems.body(order).toMap());
        assertThat(OrderItems.order(body, order.revision())).isEqualTo(order);
    }

    @Test
    void the_settings_come_back_as_they_were() {
        for (var store :
                List.of(
                        aStore().build(),
                        aStore().withPricesIncludingTax().taxing("CA", "0.0725").build())) {
            var body = new Item(StoreItems.body(store).toMap());
            assertThat(StoreItems.store(body, store.revision())).isEqualTo(store);
        }
    }

    @Test
    void an_amount_in_another_currency_is_not_stored_under_the_wrong_name() {
        var dollars = new Amounts(Currency.getInstance("USD"));
        assertThatThrownBy(() -> dollars.number(Money.of(1, "EUR")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_item_without_what_must_be_there_is_refused() {
        var body = new Item(new Attributes().text("id", "cart_1").toMap());
        assertThatThrownBy(() -> body.text("owner")).isInstanceOf(IllegalStateException.class);
    }
}
