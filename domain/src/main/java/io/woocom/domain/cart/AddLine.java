package io.woocom.domain.cart;

import io.woocom.domain.catalog.Products;
import io.woocom.domain.catalog.Sku;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Parallel;
import io.woocom.domain.shared.Quantity;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Puts units of a variant into a cart, in two steps: look up cart and variant, then save while the
/// rest is looked up for the answer. Stock is not held and not a reason to refuse: what cannot be
/// had stands in the cart's problems.
public final class AddLine {

    private final Carts carts;
    private final Products products;
    private final QuoteCart quotes;
    private final Parallel parallel;
    private final Retries retries;
    private final Ids ids;
    private final InstantSource clock;

    public AddLine(
            Carts carts,
            Products products,
            QuoteCart quotes,
            Parallel parallel,
            Retries retries,
            Ids ids,
            InstantSource clock) {
        this.carts = carts;
        this.products = products;
        this.quotes = quotes;
        this.parallel = parallel;
        this.retries = retries;
        this.ids = ids;
        this.clock = clock;
    }

    public record Request(CartCommand command, Wanted wanted, Quantity quantity) {}

    /// By which handle the shopper names the variant.
    public sealed interface Wanted {
        record ByVariant(VariantId variant) implements Wanted {}

        record BySku(Sku sku) implements Wanted {}
    }

    /// @throws io.woocom.domain.shared.Repeated with the cart's id, if the claim was made before
    /// @throws Refusal.NotFound for an unknown cart
    /// @throws Refusal.Invalid for a variant that is unknown or not for sale
    public CartQuote add(Request request) {
        var changes = new CartChanges(carts, retries);
        return changes.carriedOut(request.command(), () -> once(changes, request));
    }

    private CartQuote once(CartChanges changes, Request request) {
        var handle = parallel.begin(() -> handle(request.wanted()));
        var cart = changes.load(request.command());
        var found = handle.get();
        var change =
                cart.add(
                        LineId.next(ids),
                        found.product(),
                        found.variant(),
                        request.quantity(),
                        clock.instant());
        var quote = parallel.begin(() -> quotes.quote(change.state()));
        var saved = changes.save(change, request.command().claim());
        return quote.get().saved(saved);
    }

    private Products.Handle handle(Wanted wanted) {
        return switch (wanted) {
            case Wanted.ByVariant(var variant) ->
                    forSale(
                            products.resolve(List.of(), List.of(variant)).get(variant.value()),
                            "/variant_id");
            case Wanted.BySku(var sku) ->
                    forSale(products.resolve(List.of(sku), List.of()).get(sku.key()), "/sku");
        };
    }

    private static Products.Handle forSale(Products.@Nullable Handle handle, String pointer) {
        if (handle == null || !handle.forSale()) {
            throw Refusal.invalid("not_found", pointer, "nothing of this name is for sale");
        }
        return handle;
    }
}
