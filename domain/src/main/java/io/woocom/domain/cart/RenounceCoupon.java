package io.woocom.domain.cart;

import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;

/// Takes a coupon off a cart.
public final class RenounceCoupon {

    private final CartChanges changes;
    private final QuoteCart quotes;
    private final InstantSource clock;

    public RenounceCoupon(Carts carts, QuoteCart quotes, Retries retries, InstantSource clock) {
        this.changes = new CartChanges(carts, retries);
        this.quotes = quotes;
        this.clock = clock;
    }

    public CartQuote renounce(CartCommand command, CouponId coupon) {
        return quotes.quote(changes.run(command, cart -> cart.renounce(coupon, clock.instant())));
    }
}
