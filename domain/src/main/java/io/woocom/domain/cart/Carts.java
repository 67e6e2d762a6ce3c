package io.woocom.domain.cart;

import io.woocom.domain.customer.Owner;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.Optional;

/// All carts.
public interface Carts extends KeepsClaims {

    Optional<Cart> find(CartId id);

    /// @return the cart as saved, with its new revision
    /// @throws Refusal.Stale if it was changed since it was read
    /// @throws io.woocom.domain.shared.Repeated if the change's claim was already made by the same
    ///   request
    Cart save(Change<Cart, CartEvent> change);

    /// Merging closes one cart and fills another, both or neither.
    ///
    /// @return the filled cart as saved
    /// @throws Refusal.Stale if either was changed since it was read
    Cart merge(Change<Cart, CartEvent> closed, Change<Cart, CartEvent> filled);

    /// The owner's active carts, newest first.
    Page<Cart> activeOf(Owner owner, Page.Request page);

    /// Removes an owner's carts with all that is in them, those that were left and have expired
    /// too. What became of a cart that was ordered or merged stays: it holds no contact.
    void forget(Owner owner);

    /// @throws Refusal.NotFound if there is no such cart, or it is somebody else's
    default Cart of(Owner owner, CartId id) {
        return find(id).filter(cart -> cart.owner().equals(owner))
                .orElseThrow(() -> Refusal.notFound("this cart"));
    }
}
