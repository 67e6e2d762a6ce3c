package io.woocom.domain.customer;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import java.time.InstantSource;
import java.util.Optional;

/// Staff open an account for somebody. An account that is there without anybody having used it,
/// such as one whose opening was interrupted, is taken over.
public final class InviteCustomer {

    private final Customers customers;
    private final Identities identities;
    private final InstantSource clock;

    public InviteCustomer(Customers customers, Identities identities, InstantSource clock) {
        this.customers = customers;
        this.identities = identities;
        this.clock = clock;
    }

    public record Request(Email email, CustomerEdit.Describe said, Optional<Claim> claim) {}

    /// @throws io.woocom.domain.shared.Repeated with the customer's id, if the claim was made
    ///   before
    /// @throws Refusal.Conflict `conflict` if somebody uses an account with this address
    public Customer invite(Request request) {
        return customers.once(request.claim(), () -> opened(request));
    }

    private Customer opened(Request request) {
        var id = identities.invite(request.email());
        if (customers.find(id).isPresent()) {
            throw Refusal.conflict("conflict", "somebody has an account with this address");
        }
        var identity = identities.find(id).orElseThrow(() -> Refusal.stale("this account"));
        var claim = request.claim().map(first -> first.resultingIn(id.value()));
        return customers.save(
                Customer.invite(id, identity, request.said(), clock.instant()).claimedBy(claim));
    }
}
