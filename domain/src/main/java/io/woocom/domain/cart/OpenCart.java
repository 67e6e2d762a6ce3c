package io.woocom.domain.cart;

import io.woocom.domain.customer.Owner;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.store.Stores;
import java.time.InstantSource;
import java.util.Optional;

/// Opens a new, empty cart in the store's currency.
public final class OpenCart {

    private final Carts carts;
    private final Stores stores;
    private final QuoteCart quotes;
    private final Ids ids;
    private final InstantSource clock;

    public OpenCart(Carts carts, Stores stores, QuoteCart quotes, Ids ids, InstantSource clock) {
        this.carts = carts;
        this.stores = stores;
        this.quotes = quotes;
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
        return quotes.quote(carts.save(Change.<Cart, CartEvent>to(cart).claimedBy(claimed)));
    }
}
