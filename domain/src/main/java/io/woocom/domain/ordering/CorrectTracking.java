package io.woocom.domain.ordering;

import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.util.Optional;

/// Puts right how a parcel is followed.
public final class CorrectTracking {

    private final Orders orders;
    private final Retries retries;

    public CorrectTracking(Orders orders, Retries retries) {
        this.orders = orders;
        this.retries = retries;
    }

    public record Request(
            OrderId order,
            FulfillmentId fulfillment,
            Optional<Fulfillment.Tracking> tracking,
            Optional<Long> version) {}

    /// @throws Refusal.NotFound if there is no such order or parcel
    public Order correct(Request request) {
        return request.version().isPresent()
                ? once(request)
                : retries.whileStale(() -> once(request));
    }

    private Order once(Request request) {
        var order = orders.find(request.order()).orElseThrow(() -> Refusal.notFound("this order"));
        if (request.version().filter(seen -> seen != order.revision().version()).isPresent()) {
            throw Refusal.stale("this order");
        }
        var change = order.track(request.fulfillment(), request.tracking());
        return change.changed() ? orders.save(change) : order;
    }
}
