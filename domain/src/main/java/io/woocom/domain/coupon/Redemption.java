package io.woocom.domain.coupon;

import java.util.List;

/// One use of a coupon, as the placement of an order counts it: in which share, and by which marks,
/// each of which may count `mostEach` at most. No marks where buyers are not limited.
public record Redemption(CouponId coupon, int share, List<String> marks, int mostEach) {
    public Redemption {
        marks = List.copyOf(marks);
    }
}
