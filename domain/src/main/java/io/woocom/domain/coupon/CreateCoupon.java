package io.woocom.domain.coupon;

import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import java.time.InstantSource;
import java.util.Optional;

/// Gives out a new coupon.
public final class CreateCoupon {

    private final Coupons coupons;
    private final NamedGoods goods;
    private final Ids ids;
    private final InstantSource clock;

    public CreateCoupon(
            Coupons coupons,
            Products products,
            Categories categories,
            Ids ids,
            InstantSource clock) {
        this.coupons = coupons;
        this.goods = new NamedGoods(products, categories);
        this.ids = ids;
        this.clock = clock;
    }

    /// @throws io.woocom.domain.shared.Repeated with the coupon's id, if the claim was made before
    /// @throws Refusal.Invalid for products or categories that do not exist, or contradicting terms
    /// @throws Refusal.Conflict `code_taken`
    public Coupon create(Coupon.Content content, Optional<Claim> claim) {
        return coupons.once(
                claim,
                () -> {
                    goods.requireKnown(content.terms(), Terms.NONE);
                    var coupon = Coupon.create(CouponId.next(ids), content, clock.instant());
                    var claimed = claim.map(first -> first.resultingIn(coupon.id().value()));
                    return coupons.save(coupon, claimed);
                });
    }
}
