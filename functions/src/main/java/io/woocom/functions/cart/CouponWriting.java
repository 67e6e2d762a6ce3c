package io.woocom.functions.cart;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.domain.cart.CartCommand;
import io.woocom.domain.cart.CartId;
import io.woocom.domain.cart.RedeemCoupon;
import io.woocom.domain.cart.RenounceCoupon;
import io.woocom.domain.coupon.CouponCode;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.edge.Call;
import java.util.Optional;

/// Puts coupons on a cart and takes them off.
final class CouponWriting {

    private final RedeemCoupon redeemCoupon;
    private final RenounceCoupon renounceCoupon;
    private final CartReading carts;

    CouponWriting(RedeemCoupon redeemCoupon, RenounceCoupon renounceCoupon, CartReading carts) {
        this.redeemCoupon = redeemCoupon;
        this.renounceCoupon = renounceCoupon;
        this.carts = carts;
    }

    /// A text that is no code is the code of no coupon. People paste codes with blanks around.
    Answer redeem(Call call) {
        var fields = call.request().body().fields();
        var code = fields.required("code").text(1, 100).map(String::strip);
        fields.check();
        var typed =
                code.filter(CouponCode::isValid)
                        .map(CouponCode::new)
                        .orElseThrow(() ->
                                Refusal.invalid(
                                        "not_found", "/code", "there is no coupon with this code"));
        return Claims.once(
                () -> CartAnswers.whole(201, redeemCoupon.redeem(CartAnswers.command(call), typed)),
                cart -> CartAnswers.whole(201, carts.quote(call, new CartId(cart))));
    }

    /// A text that is no coupon's id names no coupon, and what is not there is off already.
    Answer renounce(Call call) {
        var cart = CartAnswers.id(call.request());
        var coupon = call.request().parameter("coupon_id");
        if (!Ids.fits(CouponId.PREFIX, coupon)) {
            return CartAnswers.whole(carts.quote(call, cart));
        }
        var command =
                new CartCommand(cart, call.owner(), call.request().ifMatch(), Optional.empty());
        return CartAnswers.whole(renounceCoupon.renounce(command, new CouponId(coupon)));
    }
}
