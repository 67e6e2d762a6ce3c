package io.woocom.domain.cart;

import io.woocom.domain.coupon.CouponCode;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.coupon.Coupons;
import io.woocom.domain.shared.Parallel;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;

/// Puts a coupon on a cart. One that does not apply is put there too: why it does not stands in the
/// cart's problems, and may change with the next line.
public final class RedeemCoupon {

    private final Coupons coupons;
    private final CartChanges changes;
    private final QuoteCart quotes;
    private final Parallel parallel;
    private final InstantSource clock;

    public RedeemCoupon(
            Carts carts,
            Coupons coupons,
            QuoteCart quotes,
            Parallel parallel,
            Retries retries,
            InstantSource clock) {
        this.coupons = coupons;
        this.changes = new CartChanges(carts, retries);
        this.quotes = quotes;
        this.parallel = parallel;
        this.clock = clock;
    }

    /// @throws io.woocom.domain.shared.Repeated with the cart's id, if the claim was made before
    /// @throws Refusal.NotFound for an unknown cart
    /// @throws Refusal.Invalid for a code that no coupon has
    /// @throws Refusal.Conflict `conflict` if another coupon is on the cart
    public CartQuote redeem(CartCommand command, CouponCode code) {
        return changes.carriedOut(
                command,
                () -> {
                    var known = parallel.begin(() -> coupons.idOf(code));
                    var cart = changes.load(command);
                    cart.requireActive(clock.instant());
                    var id = known.get().orElseThrow(() -> unknown());
                    var change = cart.redeem(coupon(id, code), clock.instant());
                    var quote = quotes.quote(change.state());
                    return quote.saved(
                            changes.save(change.with(quote::remembered), command.claim()));
                });
    }

    private static CartCoupon coupon(CouponId id, CouponCode code) {
        return new CartCoupon(id, code, false);
    }

    private static Refusal unknown() {
        return Refusal.invalid("not_found", "/code", "there is no coupon with this code");
    }
}
