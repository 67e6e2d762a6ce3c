package io.woocom.domain.customer;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.Optional;

/// Everybody with an account who was here.
public interface Customers extends KeepsClaims {

    Optional<Customer> find(CustomerId id);

    /// @return the customer as saved, with their new revision
    /// @throws Refusal.Stale if they were changed since they were read
    /// @throws io.woocom.domain.shared.Repeated if the change's claim was already made by the same
    ///   request
    Customer save(Change<Customer, CustomerEvent> change);

    /// Those that were not erased, the latest first.
    Page<Customer> page(Page.Request page);

    /// @throws Refusal.NotFound if there is no such customer, or they were erased
    default Customer known(CustomerId id) {
        return find(id).filter(customer -> !(customer.state() instanceof Customer.State.Erased))
                .orElseThrow(() -> Refusal.notFound("this customer"));
    }
}
