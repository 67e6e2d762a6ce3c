package io.woocom.domain.cart;

import io.woocom.domain.coupon.CouponCode;
import io.woocom.domain.coupon.CouponId;

/// A coupon that a shopper put on a cart. `byCategory` remembers that it was last seen to be for
/// categories, so that the next reader asks for their tree at once.
public record CartCoupon(CouponId id, CouponCode code, boolean byCategory) {}
