package io.woocom.domain.cart;

import io.woocom.domain.customer.Owner;
import io.woocom.domain.shared.Claim;
import java.util.Optional;

/// Which cart a command is about, who gives it, which version they saw, and the claim of their
/// request.
public record CartCommand(CartId cart, Owner owner, Optional<Long> version, Optional<Claim> claim) {

    public static CartCommand on(CartId cart, Owner owner) {
        return new CartCommand(cart, owner, Optional.empty(), Optional.empty());
    }
}
