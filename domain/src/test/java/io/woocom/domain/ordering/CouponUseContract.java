package io.woocom.domain.ordering;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.coupon.CouponFixture.aCoupon;
import static io.woocom.domain.customer.ContactFixture.aContact;
import static io.woocom.domain.customer.ContactFixture.aCustomer;
import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.cart.Carts;
import io.woocom.domain.coupon.Coupon;
import io.woocom.domain.coupon.CouponFixture;
import io.woocom.domain.coupon.Coupons;
import io.woocom.domain.coupon.Mark;
import io.woocom.domain.coupon.Redeemer;
import io.woocom.domain.coupon.Redemption;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.ordering.Placements.Outcome.Placed;
import io.woocom.domain.ordering.Placements.Outcome.UsedMeanwhile;
import io.woocom.domain.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/// What placements promise of coupons: counted with the order, never beyond a limit, given back
/// with it, once.
public interface CouponUseContract {

    Placements placements();

    Orders orders();

    Carts carts();

    Coupons coupons();

    @Test
    default void an_order_counts_the_use_of_its_coupon() {
        var coupon = saved(aCoupon("TEN").limitedTo(2).limitedForEachTo(1));
        var ada = buyer(aCustomer());

        placed(coupon, ada);

        assertThat(found(coupon, ada).coupon().used()).isEqualTo(1);
        assertThat(found(coupon, ada).marks()).extracting(Mark::used).containsExactly(1, 1);
        assertThat(found(coupon, buyer(aCustomer())).marks())
                .extracting(Mark::used)
                .containsExactly(1, 0);
    }

    @Test
    default void a_use_beyond_the_limit_writes_nothing() {
        var coupon = saved(aCoupon("ONE").limitedTo(1));
        var planned = redemption(coupon, Set.of(), 0);
        placed(coupon, Set.of());
        var cart = carts().save(aCart().opened());
        var late = anOrder().from(cart).redeeming(planned);

        assertThat(placements().place(late.placement())).isEqualTo(new UsedMeanwhile(coupon.id()));
        assertThat(carts().find(cart.id())).contains(cart);
        assertThat(orders().find(late.placed().state().id())).isEmpty();
        assertThat(found(coupon, Set.of()).coupon().used()).isEqualTo(1);
    }

    @Test
    default void a_buyer_is_known_by_address_or_by_account() {
        var coupon = saved(aCoupon("EACH").limitedForEachTo(1));
        var ada = buyer(aCustomer());
        var planned = redemption(coupon, ada, 0);
        placed(coupon, ada);
        var again = anOrder().from(carts().save(aCart().opened())).redeeming(planned);

        assertThat(placements().place(again.placement())).isEqualTo(new UsedMeanwhile(coupon.id()));
        assertThat(coupon.redeem(found(coupon, ada).marks(), 0)).isEmpty();
    }

    @Test
    default void many_at_once_use_a_coupon_exactly_as_often_as_its_limit() throws Exception {
        var coupon = saved(aCoupon("RUSH").limitedTo(100));
        assertThat(coupon.shares()).hasSize(2);
        var tries = new ArrayList<Callable<Integer>>();
        for (var buyer = 0; buyer < 8; buyer++) {
            var spread = buyer;
            tries.add(() -> buyUntilUsedUp(coupon, spread));
        }
        try (var threads = Executors.newCachedThreadPool()) {
            var orders = 0;
            for (var one : threads.invokeAll(tries)) {
                orders += one.get();
            }
            assertThat(orders).isEqualTo(100);
        }
        assertThat(found(coupon, Set.of()).coupon().used()).isEqualTo(100);
    }

    @Test
    default void a_withdrawn_order_gives_its_use_back_once() {
        var coupon = saved(aCoupon("BACK").limitedTo(1).limitedForEachTo(1));
        var ada = buyer(aCustomer());
        var order = placed(coupon, ada);
        var cancelled = order.cancel(CancelReason.CUSTOMER, MORNING);

        placements().withdraw(cancelled, order.takes());

        assertThat(found(coupon, ada).coupon().used()).isZero();
        assertThat(found(coupon, ada).marks()).extracting(Mark::used).containsOnly(0);
        assertThatThrownBy(() -> placements().withdraw(cancelled, order.takes()))
                .isInstanceOf(Refusal.Stale.class);
        placed(coupon, ada);
        assertThat(found(coupon, ada).coupon().used()).isEqualTo(1);
    }

    private int buyUntilUsedUp(Coupon coupon, int spread) {
        var orders = 0;
        for (var tries = 0; tries < 1_000; tries++) {
            var planned = found(coupon, Set.of()).coupon().redeem(List.of(), spread);
            if (planned.isEmpty()) {
                return orders;
            }
            var order = anOrder().from(carts().save(aCart().opened())).redeeming(planned.get());
            orders += placements().place(order.placement()) instanceof Placed ? 1 : 0;
        }
        throw new AssertionError("there is always room, and never any");
    }

    private Order placed(Coupon coupon, Set<Redeemer> buyer) {
        var order =
                anOrder()
                        .from(carts().save(aCart().opened()))
                        .redeeming(redemption(coupon, buyer, 0));
        return ((Placed) placements().place(order.placement())).order();
    }

    private Redemption redemption(Coupon coupon, Set<Redeemer> buyer, int spread) {
        var found = found(coupon, buyer);
        return found.coupon().redeem(found.marks(), spread).orElseThrow();
    }

    private Coupons.Found found(Coupon coupon, Set<Redeemer> buyer) {
        return coupons().find(coupon.id(), buyer).orElseThrow();
    }

    private Coupon saved(CouponFixture coupon) {
        return coupons().save(coupon.build(), Optional.empty());
    }

    private static Set<Redeemer> buyer(Owner owner) {
        return Redeemer.of(owner, Optional.of(aContact()));
    }
}
