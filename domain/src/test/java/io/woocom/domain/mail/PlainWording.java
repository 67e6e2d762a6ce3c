package io.woocom.domain.mail;

import io.woocom.domain.ordering.Orders;
import io.woocom.domain.store.Store;

/// As few words as possible: the contract without templates.
public final class PlainWording implements Wording {

    @Override
    public Mail put(String key, Occasion occasion, Orders.WithContact about, Store store) {
        var words = occasion + " " + about.order().id().number();
        return new Mail(
                key, about.contact().orElseThrow().email(), words, words, "<p>" + words + "</p>");
    }
}
