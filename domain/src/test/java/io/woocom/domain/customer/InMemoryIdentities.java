package io.woocom.domain.customer;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Accounts in a map: the contract without a provider.
public final class InMemoryIdentities implements Identities {

    private final Map<CustomerId, Identity> identities = new ConcurrentHashMap<>();

    public void put(CustomerId customer, Identity identity) {
        identities.put(customer, identity);
    }

    @Override
    public Optional<Identity> find(CustomerId customer) {
        return Optional.ofNullable(identities.get(customer));
    }

    @Override
    public void remove(CustomerId customer) {
        identities.remove(customer);
    }
}
