package io.woocom.domain.reporting;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.InMemoryProducts;
import io.woocom.domain.catalog.Product;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.SettableClock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FollowingShelvesTest {

    private static final Currency USD = Currency.getInstance("USD");

    private final SettableClock clock = new SettableClock();
    private final Memory memory = new Memory(clock);
    private final InMemoryProducts products = new InMemoryProducts(memory);
    private final InMemoryStocks stocks = new InMemoryStocks(memory);
    private final InMemoryShelves shelves = new InMemoryShelves();
    private final FollowShelves follow =
            new FollowShelves(products, stocks, shelves, () -> USD, new ImmediateRetries());
    private final Product product = aProduct().savedIn(products);
    private final VariantId variant = product.content().variants().getFirst().id();
    private final long price =
            product.content().variants().getFirst().prices().getFirst().regular().amount();

    @Test
    void what_nobody_counts_is_no_shelf() {
        follow.follow(product.id());
        follow.follow(List.of(variant));
        assertThat(shelves.findAll(List.of(variant))).isEmpty();
    }

    @Test
    void a_count_is_followed_and_so_is_another() {
        count(7);
        assertThat(shelves.worth()).containsExactly(new Worth(Optional.of(USD), 1, 7, 7 * price));
        count(2);
        assertThat(shelves.worth()).containsExactly(new Worth(Optional.of(USD), 1, 2, 2 * price));
        assertThat(shelves.low(5, Page.Request.first(10)).items())
                .extracting(shelf -> shelf.ware().variant())
                .containsExactly(variant);
    }

    @Test
    void an_archived_product_is_worth_something_and_not_missed() {
        count(2);
        products.save(product.archive(clock.instant()));
        follow.follow(product.id());
        assertThat(shelves.worth()).containsExactly(new Worth(Optional.of(USD), 1, 2, 2 * price));
        assertThat(shelves.low(5, Page.Request.first(10)).items()).isEmpty();
    }

    @Test
    void what_did_not_change_is_not_written() {
        count(2);
        follow.follow(List.of(variant));
        follow.follow(product.id());
        assertThat(shelves.findAll(List.of(variant)).get(variant))
                .extracting(Shelves.Known::version)
                .isEqualTo(1L);
    }

    private void count(int onHand) {
        stocks.save(stock().count(onHand, false, "count", clock.instant()));
        follow.follow(List.of(variant));
    }

    private Stock stock() {
        return stocks.find(variant);
    }
}
