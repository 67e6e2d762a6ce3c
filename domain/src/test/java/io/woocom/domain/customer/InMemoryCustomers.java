package io.woocom.domain.customer;

import static java.util.Comparator.comparing;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.InMemoryClaims;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Customers in a map: the contract without a database.
public final class InMemoryCustomers implements Customers {

    private final Map<CustomerId, Customer> customers = new HashMap<>();
    private final Memory memory;
    private final InMemoryClaims claims;

    public InMemoryCustomers(Memory memory) {
        this.memory = memory;
        this.claims = new InMemoryClaims(memory);
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return claims.find(caller, key);
    }

    @Override
    public void keep(Claim claim) {
        claims.keep(claim);
    }

    @Override
    public Optional<Customer> find(CustomerId id) {
        return memory.atomically(() -> Optional.ofNullable(customers.get(id)));
    }

    @Override
    public Customer save(Change<Customer, CustomerEvent> change) {
        return memory.save(change, claims, next -> requireCurrent(next.state()), this::put);
    }

    @Override
    public Page<Customer> page(Page.Request page) {
        return memory.atomically(() -> {
            var rest =
                    customers.values().stream()
                            .filter(one -> one.state() instanceof Customer.State.Known)
                            .sorted(comparing(InMemoryCustomers::place).reversed())
                            .filter(one ->
                                    page.after()
                                            .map(after -> place(one).compareTo(after) < 0)
                                            .orElse(true))
                            .toList();
            var items = rest.subList(0, Math.min(page.limit(), rest.size()));
            return items.size() == rest.size()
                    ? Page.last(items)
                    : new Page<>(items, Optional.of(place(items.getLast())));
        });
    }

    private void requireCurrent(Customer customer) {
        var stored = Optional.ofNullable(customers.get(customer.id())).map(Customer::revision);
        if (stored.orElse(Revision.NEW).version() != customer.revision().version()) {
            throw Refusal.stale("this customer");
        }
    }

    private Customer put(Change<Customer, CustomerEvent> change) {
        var customer = change.state();
        var saved = customer.at(customer.revision().next(change.events().size()));
        customers.put(customer.id(), saved);
        memory.tell(customer.id().value(), customer.revision(), change.events(), saved);
        return saved;
    }

    private static String place(Customer customer) {
        return "%020d/%s".formatted(customer.registeredAt().toEpochMilli(), customer.id());
    }
}
