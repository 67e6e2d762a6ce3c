package io.woocom.domain.cart;

import io.woocom.domain.shared.Quantity;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;

/// Sets how many units a line holds, or takes the line out.
public final class ResizeLine {

    private final CartChanges changes;
    private final QuoteCart quotes;
    private final InstantSource clock;

    public ResizeLine(Carts carts, QuoteCart quotes, Retries retries, InstantSource clock) {
        this.changes = new CartChanges(carts, retries);
        this.quotes = quotes;
        this.clock = clock;
    }

    /// No quantity takes the line out.
    ///
    /// @throws io.woocom.domain.shared.Refusal.NotFound if the cart, or a line to be resized, does
    ///   not exist
    public CartQuote resize(CartCommand command, LineId line, Optional<Quantity> quantity) {
        return quotes.quote(
                changes.run(
                        command,
                        cart ->
                                quantity.map(units -> cart.resize(line, units, clock.instant()))
                                        .orElseGet(() -> cart.remove(line, clock.instant()))));
    }
}
