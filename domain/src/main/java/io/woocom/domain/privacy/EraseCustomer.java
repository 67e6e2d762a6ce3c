package io.woocom.domain.privacy;

import io.woocom.domain.customer.Customer;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Customers;
import io.woocom.domain.customer.Email;
import io.woocom.domain.customer.Identities;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.customer.Profile;
import io.woocom.domain.customer.RecognizeCustomer;
import io.woocom.domain.ordering.ClaimOrders;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;

/// Forgets a customer who asks for it. Every step may be repeated, so erasing goes on where it
/// stopped; their own words go last but for the account, without which nobody could ask again.
public final class EraseCustomer {

    private final Customers customers;
    private final Identities identities;
    private final RecognizeCustomer recognize;
    private final ForgetTraces traces;
    private final ClaimOrders claims;
    private final Retries retries;
    private final InstantSource clock;

    /// @param claims takes over what was ordered as a guest, which then is found by no address
    public EraseCustomer(
            Customers customers,
            Identities identities,
            RecognizeCustomer recognize,
            ForgetTraces traces,
            ClaimOrders claims,
            Retries retries,
            InstantSource clock) {
        this.customers = customers;
        this.identities = identities;
        this.recognize = recognize;
        this.traces = traces;
        this.claims = claims;
        this.retries = retries;
        this.clock = clock;
    }

    /// Of somebody who was erased nothing more is left to do.
    ///
    /// @throws Refusal.NotFound if there is neither an account nor a customer
    public void erase(CustomerId id) {
        traces.forget(new Owner.Customer(id), email(current(id)));
        claims.claim(new ClaimOrders.Request(id, Optional.empty()));
        retries.whileStale(() -> customers.save(current(id).erase(clock.instant())));
        identities.remove(id);
    }

    private Customer current(CustomerId id) {
        return customers
                .find(id)
                .filter(one -> !(one.state() instanceof Customer.State.Known))
                .orElseGet(() -> recognize.recognize(id));
    }

    private static Optional<Email> email(Customer customer) {
        return switch (customer.state()) {
            case Customer.State.Erased _ -> Optional.empty();
            case Customer.State.Known _, Customer.State.Archived _ ->
                    Optional.of(customer.known().profile())
                            .filter(Profile::verified)
                            .map(Profile::email);
        };
    }
}
