package io.woocom.domain.customer;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;

/// Staff correct what is known of a customer, close the account, or open it again. A token that was
/// given before lives on until it expires, within the hour.
public final class CorrectCustomer {

    private final Customers customers;
    private final Identities identities;
    private final Retries retries;
    private final InstantSource clock;

    public CorrectCustomer(
            Customers customers, Identities identities, Retries retries, InstantSource clock) {
        this.customers = customers;
        this.identities = identities;
        this.retries = retries;
        this.clock = clock;
    }

    /// What becomes of the account.
    public enum Account {
        STAYS,
        CLOSES,
        OPENS
    }

    /// @param said of the profile as it is; none if nothing is corrected
    /// @param version that the caller insists on
    public record Request(
            CustomerId customer,
            Optional<Function<Profile, CustomerEdit.Describe>> said,
            Account account,
            Optional<Long> version,
            Optional<Claim> claim) {}

    /// @throws io.woocom.domain.shared.Repeated with the claim's result, if it was made before
    /// @throws Refusal.NotFound if there is no such customer, or they were erased
    /// @throws Refusal.Conflict `conflict` if something is corrected of a closed account
    /// @throws Refusal.Stale if the customer is not in the version insisted on
    public Customer correct(Request request) {
        return customers.once(
                request.claim(),
                () ->
                        request.version().isPresent()
                                ? attempt(request)
                                : retries.whileStale(() -> attempt(request)));
    }

    /// The provider is told first: told twice is no harm, and not told would be.
    private Customer attempt(Request request) {
        var customer = customers.known(request.customer());
        if (request.version()
                .filter(version -> version != customer.revision().version())
                .isPresent()) {
            throw Refusal.stale("this customer");
        }
        var next = corrected(customer, request);
        switch (request.account()) {
            case CLOSES -> identities.close(customer.id());
            case OPENS -> identities.reopen(customer.id());
            case STAYS -> {}
        }
        return next.equals(customer)
                ? customers.unchanged(customer, request.claim())
                : customers.save(
                        Change.<Customer, CustomerEvent>to(next).claimedBy(request.claim()));
    }

    private Customer corrected(Customer customer, Request request) {
        var now = clock.instant();
        var open = request.account() == Account.OPENS ? customer.reopen().state() : customer;
        var said =
                request.said()
                        .map(saying -> open.edit(saying.apply(open.known().profile()), now).state())
                        .orElse(open);
        return request.account() == Account.CLOSES ? said.archive(now).state() : said;
    }
}
