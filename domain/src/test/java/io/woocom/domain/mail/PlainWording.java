package io.woocom.domain.mail;

import io.woocom.domain.ordering.Orders;
import io.woocom.domain.store.Store;

/// As few words as possible: the contract without templates.
public final class PlainWording implements Wording {

    @Override
    public Mail put(Letter letter, Orders.WithContact about, Store store) {
        var words = letter.occasion() + " " + about.order().id().number();
        return new Mail(
                letter.key(),
                about.contact().orElseThrow().email(),
                words,
                words,
                "<p>" + words + "</p>");
    }
}
