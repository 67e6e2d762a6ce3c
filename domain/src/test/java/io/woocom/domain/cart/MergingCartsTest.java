package io.woocom.domain.cart;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.cart.CartFixture.aVariant;
import static io.woocom.domain.customer.ContactFixture.aCustomer;
import static io.woocom.domain.customer.ContactFixture.aGuest;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.store.StoreFixture.aStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.woocom.domain.catalog.InMemoryCategories;
import io.woocom.domain.catalog.InMemoryProducts;
import io.woocom.domain.coupon.InMemoryCoupons;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.DirectParallel;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Repeated;
import io.woocom.domain.shared.SettableClock;
import io.woocom.domain.store.InMemoryStores;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What somebody gathered as a guest becomes theirs.
class MergingCartsTest {

    private final SettableClock clock = new SettableClock();
    private final Memory memory = new Memory(clock);
    private final InMemoryCarts carts = new InMemoryCarts(memory);
    private final InMemoryStocks stocks = new InMemoryStocks(memory);
    private final InMemoryStores stores = new InMemoryStores();
    private final MergeCarts mergeCarts =
            new MergeCarts(
                    carts,
                    stocks,
                    stores,
                    new QuoteCart(
                            new InMemoryProducts(memory),
                            stocks,
                            stores,
                            new InMemoryCoupons(memory),
                            new InMemoryCategories(memory),
                            new DirectParallel(),
                            clock),
                    new ImmediateRetries(),
                    new CountingIds(),
                    clock);
    private final Owner guest = aGuest();
    private final Owner customer = aCustomer();

    @BeforeEach
    void open_the_store() {
        stores.save(aStore().build());
    }

    @Test
    void every_cart_goes_over_however_many_there_are() {
        for (var i = 0; i < 60; i++) {
            gather();
        }

        var merged = mergeCarts.merge(request(Optional.empty()));

        assertThat(merged.cart().lines()).hasSize(60);
        assertThat(carts.activeOf(guest, Page.Request.first(1)).items()).isEmpty();
        assertThat(carts.activeOf(customer, Page.Request.first(2)).items())
                .containsExactly(merged.cart());
    }

    @Test
    void the_same_request_again_takes_over_nothing_that_came_since() {
        gather();
        var request = request(Optional.of(aClaim("")));
        var merged = mergeCarts.merge(request);
        gather();

        assertThatThrownBy(() -> mergeCarts.merge(request))
                .asInstanceOf(type(Repeated.class))
                .returns(merged.cart().id().value(), Repeated::result);
        assertThat(carts.find(merged.cart().id())).contains(merged.cart());
    }

    @Test
    void the_same_request_again_is_told_so_even_if_there_was_nothing_to_take_over() {
        var request = request(Optional.of(aClaim("")));
        var merged = mergeCarts.merge(request);

        assertThatThrownBy(() -> mergeCarts.merge(request))
                .asInstanceOf(type(Repeated.class))
                .returns(merged.cart().id().value(), Repeated::result);
    }

    private void gather() {
        carts.save(aCart().of(guest).with(1, aVariant()).opened());
    }

    private MergeCarts.Request request(Optional<Claim> claim) {
        return new MergeCarts.Request(guest, customer, claim);
    }
}
