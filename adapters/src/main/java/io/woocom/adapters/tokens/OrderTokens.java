package io.woocom.adapters.tokens;

import io.woocom.domain.ordering.OrderId;
import java.time.Duration;
import java.time.InstantSource;

/// Makes the tokens that letters carry: each opens one order for a day, to read it, to pay it and
/// to cancel it.
public final class OrderTokens {

    public static final Duration LIFE = Duration.ofHours(24);

    static final String USE = "order";

    private final Signing signing;

    public OrderTokens(TokenSigner signer, InstantSource clock) {
        this.signing = new Signing(signer, clock);
    }

    public GuestTokens.Issued issue(OrderId order) {
        return signing.issue(order.value(), USE, LIFE);
    }
}
