package io.woocom.domain.store;

import java.util.Optional;

/// Where the store's settings are kept.
public interface Stores {

    /// None in a deployment that was never set up.
    Optional<Store> find();

    /// @throws io.woocom.domain.shared.Refusal.Stale if they were changed since they were read
    Store save(Store store);

    /// @throws IllegalStateException in a deployment that was never set up
    default Store current() {
        return find().orElseThrow(() ->
                new IllegalStateException("the store has no settings yet: set it up first"));
    }
}
