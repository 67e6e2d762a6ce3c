package io.woocom.domain.coupon;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All coupons. Uses are counted by placements only.
public interface Coupons extends KeepsClaims {

    /// Which coupon has this code.
    Optional<CouponId> idOf(CouponCode code);

    /// A coupon with its uses, and how often these buyers have used it, in one step.
    Optional<Found> find(CouponId id, Set<Redeemer> buyers);

    /// Newest first, archived ones too.
    Page<Coupon> list(Page.Request page);

    /// Saves the content and how the limit is laid out; the uses are what they are.
    ///
    /// @return the coupon as saved, with its new revision
    /// @throws Refusal.Conflict `code_taken`
    /// @throws Refusal.Stale if it was changed, or used beyond its new limit, since it was read
    /// @throws io.woocom.domain.shared.Repeated if the claim was already made by the same request
    Coupon save(Coupon coupon, Optional<Claim> claim);

    record Found(Coupon coupon, List<Mark> marks) {
        public Found {
            marks = List.copyOf(marks);
        }
    }

    default Optional<Coupon> find(CouponId id) {
        return find(id, Set.of()).map(Found::coupon);
    }
}
