package io.woocom.domain.coupon;

import io.woocom.domain.shared.Ids;

/// A coupon.
public record CouponId(String value) {

    public static final String PREFIX = "cpn_";

    public CouponId {
        Ids.checked(PREFIX, value);
    }

    public static CouponId next(Ids ids) {
        return new CouponId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
