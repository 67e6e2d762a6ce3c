package io.woocom.domain.ordering;

import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.shared.Refusal;
import java.time.InstantSource;
import java.util.Optional;

/// Ends, at once, holds that are over and whose payments are settled: what a checkout does before
/// it tells a shopper that something is sold out. Orders whose payment is still open are left to
/// {@link EndHold}, which asks the provider.
public final class FreeHolds {

    private static final int MOST_AT_ONCE = 25;

    private final Orders orders;
    private final CancelOrder cancelOrder;
    private final InstantSource clock;

    public FreeHolds(Orders orders, CancelOrder cancelOrder, InstantSource clock) {
        this.orders = orders;
        this.cancelOrder = cancelOrder;
        this.clock = clock;
    }

    /// @return how many holds were ended
    public int free() {
        var now = clock.instant();
        var freed = 0;
        for (var id : orders.holdsEndedBy(now, MOST_AT_ONCE)) {
            var over =
                    orders.find(id)
                            .filter(order -> order.isHoldOver(now) && order.unsettled().isEmpty());
            if (over.isPresent() && ended(id, over.get())) {
                freed++;
            }
        }
        return freed;
    }

    /// Guarded by the version that was looked at: a payment may begin at this very moment.
    private boolean ended(OrderId id, Order order) {
        try {
            var version = Optional.of(order.revision().version());
            cancelOrder.cancel(
                    new CancelOrder.Request(
                            id,
                            Optional.empty(),
                            CancelReason.HOLD_EXPIRED,
                            version,
                            Optional.empty()));
            return true;
        } catch (Refusal.Stale | Refusal.Conflict _) {
            return false;
        }
    }
}
