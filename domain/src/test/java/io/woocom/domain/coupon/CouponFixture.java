package io.woocom.domain.coupon;

import io.woocom.domain.catalog.CategoryId;
import io.woocom.domain.catalog.ProductId;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Rate;
import io.woocom.domain.shared.SettableClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Coupons for tests, said in the shop's words: `aCoupon("TEN").limitedTo(10)`. Takes 10 % off
/// everything unless said otherwise.
public final class CouponFixture {

    private static final CountingIds IDS = new CountingIds();

    private final CouponId id = CouponId.next(IDS);
    private final String code;
    private Worth worth = new Worth.Percent(Rate.of("0.1"));
    private Optional<Money> minimum = Optional.empty();
    private Optional<Instant> from = Optional.empty();
    private Optional<Instant> until = Optional.empty();
    private List<ProductId> products = List.of();
    private List<CategoryId> categories = List.of();
    private Limits limits = Limits.NONE;
    private boolean active = true;
    private Instant createdAt = SettableClock.MORNING;

    private CouponFixture(String code) {
        this.code = code;
    }

    public static CouponFixture aCoupon(String code) {
        return new CouponFixture(code);
    }

    public CouponFixture percent(String rate) {
        worth = new Worth.Percent(Rate.of(rate));
        return this;
    }

    public CouponFixture off(long cents) {
        worth = new Worth.Fixed(Money.of(cents, "USD"));
        return this;
    }

    public CouponFixture freeingShipping() {
        worth = new Worth.FreeShipping();
        return this;
    }

    public CouponFixture from(long cents) {
        minimum = Optional.of(Money.of(cents, "USD"));
        return this;
    }

    public CouponFixture between(Instant start, Instant end) {
        from = Optional.of(start);
        until = Optional.of(end);
        return this;
    }

    public CouponFixture on(ProductId... some) {
        products = List.of(some);
        return this;
    }

    public CouponFixture on(CategoryId... some) {
        categories = List.of(some);
        return this;
    }

    public CouponFixture limitedTo(int uses) {
        limits = new Limits(Optional.of(uses), limits.perCustomer());
        return this;
    }

    public CouponFixture limitedForEachTo(int uses) {
        limits = new Limits(limits.total(), Optional.of(uses));
        return this;
    }

    public CouponFixture inactive() {
        active = false;
        return this;
    }

    public CouponFixture madeAt(Instant instant) {
        createdAt = instant;
        return this;
    }

    public Coupon.Content content() {
        return new Coupon.Content(
                new CouponCode(code),
                worth,
                new Terms(minimum, from, until, products, categories),
                limits,
                active);
    }

    /// Never saved.
    public Coupon build() {
        return Coupon.create(id, content(), createdAt);
    }
}
