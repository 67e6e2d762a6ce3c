package io.woocom.domain.customer;

import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Accounts in a map: the contract without a provider.
public final class InMemoryIdentities implements Identities {

    private final Map<CustomerId, Identity> identities = new ConcurrentHashMap<>();
    private final Set<CustomerId> closed = ConcurrentHashMap.newKeySet();
    private final Ids ids = new CountingIds();

    public void put(CustomerId customer, Identity identity) {
        identities.put(customer, identity);
    }

    @Override
    public Optional<Identity> find(CustomerId customer) {
        return Optional.ofNullable(identities.get(customer));
    }

    public boolean isClosed(CustomerId customer) {
        return closed.contains(customer);
    }

    @Override
    public CustomerId invite(Email email) {
        return identities.entrySet().stream()
                .filter(one -> one.getValue().email().normalised().equals(email.normalised()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> {
                    var made = CustomerId.next(ids);
                    put(made, new Identity(email, true));
                    return made;
                });
    }

    @Override
    public void close(CustomerId customer) {
        requireThere(customer);
        closed.add(customer);
    }

    @Override
    public void reopen(CustomerId customer) {
        requireThere(customer);
        closed.remove(customer);
    }

    private void requireThere(CustomerId customer) {
        var _ = find(customer).orElseThrow(() -> Refusal.notFound("this customer's account"));
    }

    @Override
    public void remove(CustomerId customer) {
        identities.remove(customer);
    }
}
