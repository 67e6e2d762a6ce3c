package io.woocom.domain.store;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.KeepsClaims;
import java.util.Optional;

/// Where the store's settings are kept.
public interface Stores extends KeepsClaims {

    /// None in a deployment that was never set up.
    Optional<Store> find();

    /// @throws io.woocom.domain.shared.Refusal.Stale if they were changed since they were read
    /// @throws io.woocom.domain.shared.Repeated if the claim was already made by the same request
    Store save(Store store, Optional<Claim> claim);

    default Store save(Store store) {
        return save(store, Optional.empty());
    }

    /// @throws IllegalStateException in a deployment that was never set up
    default Store current() {
        return find().orElseThrow(() ->
                new IllegalStateException("the store has no settings yet: set it up first"));
    }
}
