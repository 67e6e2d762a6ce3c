package io.woocom.domain.customer;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Supplier;

/// Knows a customer by their account, from their first request on. Who has not shown yet that they
/// read their address is looked up again each time.
public final class RecognizeCustomer {

    private final Customers customers;
    private final Identities identities;
    private final Supplier<Locale> locale;
    private final Retries retries;
    private final InstantSource clock;

    /// @param locale in which somebody is addressed who has not said otherwise
    public RecognizeCustomer(
            Customers customers,
            Identities identities,
            Supplier<Locale> locale,
            Retries retries,
            InstantSource clock) {
        this.customers = customers;
        this.identities = identities;
        this.locale = locale;
        this.retries = retries;
        this.clock = clock;
    }

    /// @throws Refusal.NotFound if the account is gone, or its customer was erased
    /// @throws Refusal.Forbidden if staff closed the account
    public Customer recognize(CustomerId id) {
        return retries.whileStale(() -> {
            var found = customers.find(id);
            if (found.filter(Customer::isArchived).isPresent()) {
                throw Refusal.forbidden("this account is closed");
            }
            if (found.filter(one -> one.known().profile().verified()).isPresent()) {
                return found.get();
            }
            var identity = identities.find(id).orElseThrow(() -> Refusal.notFound("this customer"));
            var change =
                    found.map(one -> one.as(identity)).orElseGet(() -> registered(id, identity));
            return customers.save(change);
        });
    }

    private Change<Customer, CustomerEvent> registered(CustomerId id, Identity identity) {
        return Customer.register(id, identity, locale.get(), clock.instant());
    }
}
