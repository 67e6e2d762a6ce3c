package io.woocom.domain.cart;

import io.woocom.domain.customer.Contact;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;

/// Says who buys and where the goods go. On the way the cart learns over how many buckets its stock
/// lies, so that the checkout can ask for all of them at once.
public final class SetContact {

    private final CartChanges changes;
    private final QuoteCart quotes;
    private final InstantSource clock;

    public SetContact(Carts carts, QuoteCart quotes, Retries retries, InstantSource clock) {
        this.changes = new CartChanges(carts, retries);
        this.quotes = quotes;
        this.clock = clock;
    }

    public CartQuote set(CartCommand command, Contact contact) {
        return changes.carriedOut(
                command,
                () -> {
                    var change = changes.load(command).reach(contact, clock.instant());
                    var quote = quotes.quote(change.state());
                    return quote.saved(
                            changes.save(change.with(quote::remembered), command.claim()));
                });
    }
}
