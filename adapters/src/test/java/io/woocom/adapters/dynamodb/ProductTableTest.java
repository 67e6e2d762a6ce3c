package io.woocom.adapters.dynamodb;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.ProductsContract;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class ProductTableTest implements ProductsContract {

    private final Session session = Engine.session(new SettableClock(), Tables.CATALOG);
    private final Products products = DynamoDb.products(session);

    @Override
    public Products products() {
        return products;
    }

    @Test
    void a_sku_that_a_save_left_behind_is_anybodys_after_a_minute() {
        leftBehind("LOST", SettableClock.MORNING);
        var heir =
                aProduct()
                        .sku("lost")
                        .createdAt(SettableClock.MORNING.plus(Duration.ofSeconds(61)))
                        .savedIn(products);

        assertThat(products.findBySku(new Sku("LOST"))).contains(heir);
    }

    @Test
    void a_sku_that_a_save_under_way_has_taken_is_taken() {
        leftBehind("BUSY", SettableClock.MORNING);
        var other =
                aProduct()
                        .sku("busy")
                        .createdAt(SettableClock.MORNING.plus(Duration.ofSeconds(59)));

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> other.savedIn(products))
                .satisfies(met -> assertThat(met.code()).isEqualTo("sku_taken"));
    }

    @Test
    void a_save_tells_one_event_with_the_state_after_it() {
        var product = aProduct().sku("MUG").savedIn(products);

        var image =
                new Reads(session).find(Tables.CATALOG, Keys.product(product.id())).orElseThrow();
        var told = DynamoDb.told(Map.of(), image.attributes());

        assertThat(told).hasSize(1);
        assertThat(told.getFirst().type()).isEqualTo("product.published");
        assertThat(told.getFirst().subject()).isEqualTo(product.id().value());
        assertThat(told.getFirst().envelope())
                .contains("\"source\":\"/woocom/catalog\"")
                .contains("\"product_id\":\"" + product.id() + "\"")
                .contains("\"status\":\"published\"")
                .contains("\"sku\":\"MUG\"");
    }

    /// What remains of a save of many variants that stopped before the product was written.
    private void leftBehind(String sku, Instant when) {
        var product = aProduct().sku(sku).product();
        var handles =
                ProductHandle.allOf(product).values().stream()
                        .filter(handle -> handle.key().equals(ProductHandle.key(new Sku(sku))))
                        .map(handle -> handle.taken(session, when))
                        .toList();
        new Writes(session.client()).commit(handles);
    }
}
