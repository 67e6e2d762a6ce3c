package io.woocom.domain.coupon;

import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.SettableClock;

class InMemoryCouponsTest implements CouponsContract {

    private final Coupons coupons = new InMemoryCoupons(new Memory(new SettableClock()));

    @Override
    public Coupons coupons() {
        return coupons;
    }
}
