package io.woocom.domain.store;

import static io.woocom.domain.catalog.ProductFixture.aProduct;
import static io.woocom.domain.store.StoreFixture.aStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.woocom.domain.catalog.InMemoryProducts;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.SettableClock;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EditingTheStoreTest {

    private final Memory memory = new Memory(new SettableClock());
    private final InMemoryStores stores = new InMemoryStores(memory);
    private final InMemoryProducts products = new InMemoryProducts(memory);
    private final EditStore editStore = new EditStore(stores, products, new ImmediateRetries());

    @BeforeEach
    void open_the_store() {
        stores.save(aStore().build());
    }

    @Test
    void an_edit_that_changes_nothing_writes_nothing() {
        var before = stores.current();

        assertThat(edit(before, Optional.empty())).isEqualTo(before);
        assertThat(stores.current()).isEqualTo(before);
    }

    @Test
    void an_edit_of_another_version_is_stale() {
        assertThatExceptionOfType(Refusal.Stale.class)
                .isThrownBy(() -> edit(stores.current().withZones(List.of()), Optional.of(7L)));
    }

    @Test
    void the_currency_stays_while_anything_is_priced_in_it() {
        var euro = inEuro(stores.current());
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> edit(euro, Optional.empty()))
                .withMessageContaining("archive its zones");

        var closed =
                stores.current()
                        .withZones(
                                stores.current().zones().stream()
                                        .map(ShippingZone::outOfUse)
                                        .toList());
        edit(closed, Optional.empty());
        aProduct().savedIn(products);
        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> edit(inEuro(stores.current()), Optional.empty()))
                .withMessageContaining("no products");
    }

    @Test
    void an_empty_store_may_change_its_currency() {
        var closed = stores.current().withZones(List.of());
        edit(closed, Optional.empty());

        assertThat(edit(inEuro(stores.current()), Optional.empty()).currency().getCurrencyCode())
                .isEqualTo("EUR");
    }

    private Store edit(Store next, Optional<Long> version) {
        return editStore.edit(new EditStore.Request(version, Optional.empty(), _ -> next));
    }

    private static Store inEuro(Store store) {
        var now = store.settings();
        return store.with(
                new Settings(
                        now.name(),
                        now.address(),
                        Currency.getInstance("EUR"),
                        now.pricesIncludeTax(),
                        now.timeZone(),
                        now.locale(),
                        now.capture(),
                        now.hold(),
                        now.retention(),
                        now.providers()));
    }
}
