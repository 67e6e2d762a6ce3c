package io.woocom.domain.coupon;

import io.woocom.domain.catalog.Categories;
import io.woocom.domain.catalog.Products;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Changes a coupon's content, or archives it.
public final class EditCoupon {

    private final Coupons coupons;
    private final NamedGoods goods;
    private final Retries retries;

    public EditCoupon(Coupons coupons, Products products, Categories categories, Retries retries) {
        this.coupons = coupons;
        this.goods = new NamedGoods(products, categories);
        this.retries = retries;
    }

    /// `edit` may run more than once.
    public record Request(
            CouponId coupon,
            Optional<Long> version,
            Optional<Claim> claim,
            UnaryOperator<Coupon> edit) {}

    /// An edit that changes nothing writes nothing but its claim.
    ///
    /// @throws io.woocom.domain.shared.Repeated with the claim's result, if it was made before
    /// @throws Refusal.NotFound if there is no such coupon
    /// @throws Refusal.Stale if a version was given that is not the present one
    /// @throws Refusal.Invalid for products or categories that do not exist, or contradicting terms
    /// @throws Refusal.Conflict `code_taken`, or a limit below what was used
    public Coupon edit(Request request) {
        return coupons.once(
                request.claim(),
                () ->
                        request.version().isPresent()
                                ? once(request)
                                : retries.whileStale(() -> once(request)));
    }

    private Coupon once(Request request) {
        var coupon =
                coupons.find(request.coupon()).orElseThrow(() -> Refusal.notFound("this coupon"));
        var version = coupon.revision().version();
        if (request.version().filter(seen -> seen != version).isPresent()) {
            throw Refusal.stale("this coupon");
        }
        var next = request.edit().apply(coupon);
        if (next.equals(coupon)) {
            return coupons.unchanged(coupon, request.claim());
        }
        goods.requireKnown(next.content().terms(), coupon.content().terms());
        return coupons.save(next, request.claim());
    }
}
