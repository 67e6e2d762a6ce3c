package io.woocom.adapters.dynamodb;

import io.woocom.domain.coupon.Coupons;
import io.woocom.domain.coupon.CouponsContract;
import io.woocom.domain.shared.SettableClock;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Engine.class)
class CouponTableTest implements CouponsContract {

    private final Coupons coupons =
            DynamoDb.coupons(Engine.session(new SettableClock(), Tables.COUPONS));

    @Override
    public Coupons coupons() {
        return coupons;
    }
}
