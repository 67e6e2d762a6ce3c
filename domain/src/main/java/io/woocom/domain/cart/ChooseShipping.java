package io.woocom.domain.cart;

import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;

/// Chooses one of the ways of shipping that are offered to the cart's address.
public final class ChooseShipping {

    private final CartChanges changes;
    private final QuoteCart quotes;
    private final InstantSource clock;

    public ChooseShipping(Carts carts, QuoteCart quotes, Retries retries, InstantSource clock) {
        this.changes = new CartChanges(carts, retries);
        this.quotes = quotes;
        this.clock = clock;
    }

    /// @throws Refusal.Conflict `cart_not_ready` before an address is known
    /// @throws Refusal.Invalid if this way is not offered there
    public CartQuote choose(CartCommand command, ShippingMethodId method) {
        return changes.carriedOut(
                command,
                () -> {
                    var change = changes.load(command).ship(method, clock.instant());
                    var quote = quotes.quote(change.state());
                    requireOffered(quote, method);
                    return quote.saved(
                            changes.save(change.with(quote::remembered), command.claim()));
                });
    }

    private static void requireOffered(CartQuote quote, ShippingMethodId method) {
        if (quote.cart().contact().isEmpty()) {
            throw Refusal.conflict(
                    "cart_not_ready", "say first where the goods go: the contact is missing");
        }
        if (quote.shippingOptions().stream().noneMatch(option -> option.id().equals(method))) {
            throw Refusal.invalid(
                    "not_allowed",
                    "/id",
                    "this way of shipping is not offered to the cart's address");
        }
    }
}
