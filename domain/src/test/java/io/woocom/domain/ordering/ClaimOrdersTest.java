package io.woocom.domain.ordering;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.customer.CustomerFixture.ADA;
import static io.woocom.domain.customer.CustomerFixture.aCustomerId;
import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.cart.InMemoryCarts;
import io.woocom.domain.customer.ContactFixture;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Email;
import io.woocom.domain.customer.Identity;
import io.woocom.domain.customer.InMemoryIdentities;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.inventory.InMemoryStocks;
import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimOrdersTest {

    private final SettableClock clock = new SettableClock();
    private final Memory memory = new Memory(clock);
    private final InMemoryOrders orders = new InMemoryOrders(memory);
    private final InMemoryCarts carts = new InMemoryCarts(memory);
    private final Placements placements =
            new InMemoryPlacements(memory, orders, carts, new InMemoryStocks(memory));
    private final InMemoryOrderList list = new InMemoryOrderList();
    private final InMemoryIdentities identities = new InMemoryIdentities();
    private final ClaimOrders claims =
            new ClaimOrders(orders, list, placements, identities, new ImmediateRetries(), clock);
    private final CustomerId ada = aCustomerId();

    @Test
    void what_was_ordered_under_a_verified_address_becomes_the_customers() {
        identities.put(ada, new Identity(new Email("ADA@example.com"), true));
        var first = placed(ContactFixture.aGuest());
        var second = placed(ContactFixture.aGuest());
        assertThat(claimed()).isEqualTo(2);
        assertThat(ownerOf(first)).isEqualTo(new Owner.Customer(ada));
        assertThat(ownerOf(second)).isEqualTo(new Owner.Customer(ada));
        assertThat(memory.told())
                .filteredOn(told -> told.event() instanceof OrderEvent.Claimed)
                .hasSize(2);
        assertThat(claimed()).isZero();
    }

    @Test
    void an_address_that_nobody_read_claims_nothing() {
        identities.put(ada, new Identity(ADA.email(), false));
        var order = placed(ContactFixture.aGuest());
        assertThat(claimed()).isZero();
        assertThat(ownerOf(order)).isInstanceOf(Owner.Guest.class);
    }

    @Test
    void nothing_is_claimed_without_an_account_or_under_another_address() {
        placed(ContactFixture.aGuest());
        assertThat(claimed()).isZero();
        identities.put(ada, new Identity(new Email("bob@example.com"), true));
        assertThat(claimed()).isZero();
    }

    @Test
    void another_customers_order_stays_theirs() {
        identities.put(ada, ADA);
        var other = ContactFixture.aCustomer();
        var order = placed(other);
        assertThat(claimed()).isZero();
        assertThat(ownerOf(order)).isEqualTo(other);
    }

    private int claimed() {
        return claims.claim(new ClaimOrders.Request(ada, Optional.empty()));
    }

    private Owner ownerOf(OrderId id) {
        return orders.find(id).orElseThrow().owner();
    }

    private OrderId placed(Owner owner) {
        var cart = carts.save(aCart().of(owner).opened());
        var outcome = placements.place(anOrder().from(cart).placement());
        var id = ((Placements.Outcome.Placed) outcome).order().id();
        list.enter(OrderList.Entry.of(orders.findWithContact(id).orElseThrow()));
        return id;
    }
}
