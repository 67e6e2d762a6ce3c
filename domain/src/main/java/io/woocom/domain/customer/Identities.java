package io.woocom.domain.customer;

import java.util.Optional;

/// The accounts by which customers sign in. They are kept by an identity provider.
public interface Identities {

    /// None for an account that was removed.
    Optional<Identity> find(CustomerId customer);

    /// Nobody signs in with it any more. One that is not there is removed by doing nothing.
    void remove(CustomerId customer);
}
