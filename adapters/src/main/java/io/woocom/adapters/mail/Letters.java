package io.woocom.adapters.mail;

import io.woocom.domain.mail.Wording;
import io.woocom.domain.ordering.OrderId;
import java.net.URI;
import java.util.function.Function;

/// The door of this package.
public final class Letters {

    private Letters() {}

    /// @param links where a buyer sees an order, and can pay or cancel it
    public static Wording wording(Function<OrderId, URI> links) {
        return new TemplateWording(links);
    }
}
