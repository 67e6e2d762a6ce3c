package io.woocom.domain.cart;

import io.woocom.domain.customer.Owner;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.store.Stores;
import java.time.InstantSource;
import java.util.Optional;

/// Opens a new, empty cart in the store's currency. Nothing but the settings is needed to quote it.
public final class OpenCart {

    private final Carts carts;
    private final Stores stores;
    private final Ids ids;
    private final InstantSource clock;

    public OpenCart(Carts carts, Stores stores, Ids ids, InstantSource clock) {
        this.carts = carts;
        this.stores = stores;
        this.ids = ids;
        this.clock = clock;
    }

    /// @throws io.woocom.domain.shared.Repeated with the cart's id, if the claim was made before
    public CartQuote open(Owner owner, Optional<Claim> claim) {
        var store = stores.current();
        var cart =
                Cart.open(
                        CartId.next(ids), owner, store.currency(), store.locale(), clock.instant());
        var claimed = claim.map(request -> request.resultingIn(cart.id().value()));
        var saved = carts.save(Change.<Cart, CartEvent>to(cart).claimedBy(claimed));
        return CartQuote.of(saved, CartQuote.Facts.ofNothing(store, clock.instant()));
    }
}
