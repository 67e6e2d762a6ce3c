package io.woocom.domain.mail;

import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.store.Stores;

/// Writes to whoever bought, unless that letter was sent before. Sent first and noted then: a
/// letter that comes twice is better than one that never comes.
public final class WriteToBuyer {

    private final Orders orders;
    private final Stores stores;
    private final Wording wording;
    private final Mailer mailer;
    private final Posted posted;

    public WriteToBuyer(
            Orders orders, Stores stores, Wording wording, Mailer mailer, Posted posted) {
        this.orders = orders;
        this.stores = stores;
        this.wording = wording;
        this.mailer = mailer;
        this.posted = posted;
    }

    public record Request(OrderId order, Letter letter) {}

    /// Does nothing for an order that does not exist, whose contact is gone, or that the occasion
    /// does not fit any more.
    public void write(Request request) {
        var letter = request.letter();
        if (posted.has(letter.key())) {
            return;
        }
        var found =
                orders.findWithContact(request.order())
                        .filter(one -> one.contact().isPresent())
                        .filter(one -> letter.occasion().stillFits(one.order()));
        if (found.isPresent()) {
            mailer.send(wording.put(letter, found.get(), stores.current()));
            posted.note(letter.key());
        }
    }
}
