package io.woocom.domain.store;

import io.woocom.domain.catalog.Products;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Changes the settings, the shipping zones or the tax rates. Carts follow at once; orders keep
/// what they agreed on.
public final class EditStore {

    private final Stores stores;
    private final Products products;
    private final Retries retries;

    public EditStore(Stores stores, Products products, Retries retries) {
        this.stores = stores;
        this.products = products;
        this.retries = retries;
    }

    /// `edit` may run more than once.
    public record Request(
            Optional<Long> version, Optional<Claim> claim, UnaryOperator<Store> edit) {}

    /// An edit that changes nothing writes nothing but its claim.
    ///
    /// @throws io.woocom.domain.shared.Repeated with the claim's result, if it was made before
    /// @throws Refusal.Stale if a version was given that is not the present one
    /// @throws Refusal.Conflict `conflict` for another currency while something is priced in the
    ///   present one
    public Store edit(Request request) {
        return stores.once(
                request.claim(),
                () ->
                        request.version().isPresent()
                                ? once(request)
                                : retries.whileStale(() -> once(request)));
    }

    private Store once(Request request) {
        var store = stores.current();
        var version = store.revision().version();
        if (request.version().filter(seen -> seen != version).isPresent()) {
            throw Refusal.stale("the store");
        }
        var next = request.edit().apply(store);
        if (next.equals(store)) {
            return stores.unchanged(store, request.claim());
        }
        if (!next.currency().equals(store.currency())) {
            requireNothingPriced(store);
        }
        return stores.save(next, request.claim());
    }

    /// Nobody can tell what a price in one currency is in another: staff would have to say so of
    /// each.
    private void requireNothingPriced(Store store) {
        if (!products.list(Page.Request.first(1)).items().isEmpty()) {
            throw Refusal.conflict(
                    "conflict",
                    "the catalogue has prices in "
                            + store.currency()
                            + ": the currency can change only while there are no products");
        }
        if (store.zones().stream().anyMatch(zone -> !zone.archived())) {
            throw Refusal.conflict(
                    "conflict",
                    "shipping has prices in " + store.currency() + ": archive its zones first");
        }
    }
}
