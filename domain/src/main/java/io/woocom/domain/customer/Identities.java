package io.woocom.domain.customer;

import java.util.Optional;

/// The accounts by which customers sign in. They are kept by an identity provider.
public interface Identities {

    /// None for an account that was removed.
    Optional<Identity> find(CustomerId customer);

    /// Opens an account for somebody, who gets a letter with a first password. Where the address
    /// has an account already, nobody is written to.
    ///
    /// @return whose the account is
    CustomerId invite(Email email);

    /// Nobody signs in with it until it is opened again.
    ///
    /// @throws io.woocom.domain.shared.Refusal.NotFound if it was removed
    void close(CustomerId customer);

    /// @throws io.woocom.domain.shared.Refusal.NotFound if it was removed
    void reopen(CustomerId customer);

    /// Nobody signs in with it any more. One that is not there is removed by doing nothing.
    void remove(CustomerId customer);
}
