package io.woocom.domain.ordering;

import io.woocom.domain.customer.Owner;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import io.woocom.domain.store.CaptureTime;
import io.woocom.domain.store.Store;
import io.woocom.domain.store.Stores;
import java.time.InstantSource;
import java.util.Optional;

/// Asks for another attempt to pay a pending order. The attempt itself is carried out by the
/// payment worker.
public final class TryPayment {

    private final Orders orders;
    private final Placements placements;
    private final Stores stores;
    private final Retries retries;
    private final Ids ids;
    private final InstantSource clock;

    public TryPayment(
            Orders orders,
            Placements placements,
            Stores stores,
            Retries retries,
            Ids ids,
            InstantSource clock) {
        this.orders = orders;
        this.placements = placements;
        this.stores = stores;
        this.retries = retries;
        this.ids = ids;
        this.clock = clock;
    }

    public record Request(
            OrderId order, Owner owner, PlaceOrder.Means means, Optional<Claim> claim) {}

    /// The order, and which of its payments is the new one.
    public record Attempted(Order order, PaymentId payment) {}

    /// @throws io.woocom.domain.shared.Repeated with the payment's id, if the claim was made before
    /// @throws Refusal.Conflict `order_not_payable`
    /// @throws Refusal.Invalid for means that the store does not take
    public Attempted attempt(Request request) {
        return placements.once(request.claim(), () -> made(request));
    }

    private Attempted made(Request request) {
        var store = stores.current();
        if (!store.providers().contains(request.means().provider().name())) {
            throw Refusal.invalid(
                    "not_allowed", "/provider", "the store does not take payments through this");
        }
        var id = PaymentId.next(ids);
        return retries.whileStale(() -> once(request, store, id));
    }

    private Attempted once(Request request, Store store, PaymentId id) {
        var order = orders.of(request.owner(), request.order()).order();
        var now = clock.instant();
        var means = request.means();
        var capture =
                order.lines().stream().anyMatch(OrderLine::requiresShipping)
                        ? store.capture()
                        : CaptureTime.AT_ONCE;
        var payment = means.attempt(id, order.totals().gross(), capture, now);
        var held = now.plus(store.holdFor(means.provider().name()));
        var claim = request.claim().map(first -> first.resultingIn(id.value()));
        return new Attempted(orders.save(order.attempt(payment, held, now).claimedBy(claim)), id);
    }
}
