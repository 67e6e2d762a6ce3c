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
import java.util.Map;
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

    /// Saves a change together with the goods that it moves: freed, gone, or back on the shelf.
    ///
    /// @return the order as saved
    /// @throws io.woocom.domain.shared.Repeated if the change's claim was already made by the same
    ///   request
    /// @throws io.woocom.domain.shared.Refusal.Stale if the order was changed since it was read
    Order carry(Movement movement);

    /// An order's change, and what it does to the stock.
    record Movement(Change<Order, OrderEvent> order, Goods goods) {

        static Movement of(Change<Order, OrderEvent> order) {
            return new Movement(order, Goods.NONE);
        }
    }

    /// `freed` units are for sale again, `shipped` ones are neither on the shelf nor reserved any
    /// more; `restocked` ones had shipped and lie on the shelf again.
    record Goods(List<Take> freed, List<Take> shipped, Map<VariantId, Integer> restocked) {

        static final Goods NONE = new Goods(List.of(), List.of(), Map.of());

        public Goods {
            freed = List.copyOf(freed);
            shipped = List.copyOf(shipped);
            restocked = Map.copyOf(restocked);
        }
    }

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
