package io.woocom.functions.edge;

import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Rejection;
import io.woocom.adapters.http.Request;
import io.woocom.adapters.tokens.Principal;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.shared.Claim;
import java.util.Optional;

/// A request, and who makes it.
public record Call(Request request, Principal principal) {

    /// The shopper.
    ///
    /// @throws Rejection.Unauthenticated if it is none
    public Owner owner() {
        return switch (principal) {
            case Principal.Guest(var guest, var _) -> new Owner.Guest(guest);
            case Principal.Customer(var customer, var _) -> new Owner.Customer(customer);
            case Principal.OrderHolder _ ->
                    throw new Rejection.Unauthenticated("this token opens one order only");
            case Principal.Rejected(var reason) -> throw new Rejection.Unauthenticated(reason);
            case Principal.Staff _, Principal.Integration _ ->
                    throw new Rejection.Unauthenticated("this is for shoppers");
        };
    }

    /// The customer.
    ///
    /// @throws Rejection.Unauthenticated if it is somebody else
    public CustomerId customer() {
        return switch (owner()) {
            case Owner.Customer(var customer) -> customer;
            case Owner.Guest _ -> throw new Rejection.Unauthenticated("this is for customers");
        };
    }

    /// The claim of a request that may have an idempotency key, and makes something new.
    public Optional<Claim> claim() {
        return claim("");
    }

    /// @param about the id of what the request is about, where it makes nothing new
    public Optional<Claim> claim(String about) {
        return Claims.of(request, principal.id(), about);
    }

    public Claim requiredClaim() {
        return Claims.required(request, principal.id());
    }
}
