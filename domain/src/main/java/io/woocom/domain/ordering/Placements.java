package io.woocom.domain.ordering;

import io.woocom.domain.cart.Cart;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.coupon.CouponId;
import io.woocom.domain.coupon.Redemption;
import io.woocom.domain.customer.Contact;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.KeepsClaims;
import java.util.List;
import java.util.Set;

/// The one write that touches several contexts, and its inverse: an order comes to be, its goods
/// are taken, its coupon's use is counted and its cart is closed, all of it or nothing; an order
/// ends, and its goods and the use of its coupon go back.
public interface Placements extends KeepsClaims {

    /// @throws io.woocom.domain.shared.Repeated if the claim was already made by the same request
    /// @throws io.woocom.domain.shared.Refusal.Stale if the cart was changed since it was read
    Outcome place(Placement placement);

    /// Gives back the goods, and whatever coupon the placement counted.
    ///
    /// @return the order as saved
    /// @throws io.woocom.domain.shared.Repeated if the change's claim was already made by the same
    ///   request
    /// @throws io.woocom.domain.shared.Refusal.Stale if the order was changed since it was read
    Order withdraw(Change<Order, OrderEvent> cancelled, List<Take> giveBack);

    /// Everything that is written together. `cart` is the closed cart with the revision that was
    /// read; the claim travels in the change.
    record Placement(
            Change<Order, OrderEvent> order,
            Contact contact,
            Cart cart,
            List<Redemption> redemptions) {
        public Placement {
            redemptions = List.copyOf(redemptions);
        }
    }

    sealed interface Outcome {
        record Placed(Order order) implements Outcome {}

        /// These were sold to somebody else meanwhile; nothing was written.
        record SoldMeanwhile(Set<VariantId> variants) implements Outcome {}

        /// Others used this coupon meanwhile, as far as this share or buyer allows; nothing was
        /// written.
        record UsedMeanwhile(CouponId coupon) implements Outcome {}
    }
}
