package io.woocom.domain.customer;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;

/// Changes what a customer says of themselves, or one of their addresses.
public final class EditCustomer {

    private final Customers customers;
    private final RecognizeCustomer recognize;
    private final Retries retries;
    private final InstantSource clock;

    public EditCustomer(
            Customers customers,
            RecognizeCustomer recognize,
            Retries retries,
            InstantSource clock) {
        this.customers = customers;
        this.recognize = recognize;
        this.retries = retries;
        this.clock = clock;
    }

    /// @param version that the caller insists on
    public record Request(
            CustomerId customer,
            CustomerEdit edit,
            Optional<Long> version,
            Optional<Claim> claim) {}

    /// @throws io.woocom.domain.shared.Repeated with the claim's result, if it was made before
    /// @throws Refusal.Stale if the customer is not in the version insisted on
    /// @throws Refusal as {@link Customer#edit} does
    public Customer edit(Request request) {
        return customers.once(
                request.claim(),
                () ->
                        request.version().isPresent()
                                ? attempt(request)
                                : retries.whileStale(() -> attempt(request)));
    }

    private Customer attempt(Request request) {
        var customer = recognize.recognize(request.customer());
        if (request.version()
                .filter(version -> version != customer.revision().version())
                .isPresent()) {
            throw Refusal.stale("this customer");
        }
        var change = customer.edit(request.edit(), clock.instant());
        return change.changed()
                ? customers.save(change.claimedBy(request.claim()))
                : customers.unchanged(customer, request.claim());
    }
}
