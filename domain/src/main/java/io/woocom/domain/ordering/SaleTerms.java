package io.woocom.domain.ordering;

import io.woocom.domain.coupon.CouponCode;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// What the books ask of an order long after: in whose days it happened (the store's time zone when
/// it was placed), to which country it was sold, and with which coupons. Noted at placement,
/// because the store may move, a contact is erased, and a cart is gone.
///
/// @param country ISO 3166-1 alpha-2, where the goods go, or where the bill goes if nothing ships;
///   none is known of orders from before it was noted
public record SaleTerms(ZoneId timeZone, Optional<String> country, List<CouponCode> coupons) {

    public static final SaleTerms UNKNOWN =
            new SaleTerms(ZoneOffset.UTC, Optional.empty(), List.of());

    public SaleTerms {
        coupons = List.copyOf(coupons);
    }
}
