package io.woocom.domain.ordering;

import io.woocom.domain.customer.Owner;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;

/// Ends an order of which nothing has shipped, and frees its goods in the same write. Money goes
/// back afterwards, by itself.
public final class CancelOrder {

    private final Orders orders;
    private final Placements placements;
    private final Retries retries;
    private final InstantSource clock;

    public CancelOrder(Orders orders, Placements placements, Retries retries, InstantSource clock) {
        this.orders = orders;
        this.placements = placements;
        this.retries = retries;
        this.clock = clock;
    }

    /// An `owner` cancels only what is theirs; staff cancel anything.
    public record Request(
            OrderId order,
            Optional<Owner> owner,
            CancelReason reason,
            Optional<Long> version,
            Optional<Claim> claim) {}

    /// @throws io.woocom.domain.shared.Repeated with the order's id, if the claim was made before
    /// @throws Refusal.NotFound if there is no such order, or it is somebody else's
    /// @throws Refusal.Conflict once anything has shipped
    public Orders.WithContact cancel(Request request) {
        return placements.once(
                request.claim(),
                () ->
                        request.version().isPresent()
                                ? once(request)
                                : retries.whileStale(() -> once(request)));
    }

    private Orders.WithContact once(Request request) {
        var found =
                orders.findWithContact(request.order())
                        .filter(any ->
                                request.owner().map(any.order().owner()::equals).orElse(true))
                        .orElseThrow(() -> Refusal.notFound("this order"));
        var order = found.order();
        if (request.version()
                .filter(version -> version != order.revision().version())
                .isPresent()) {
            throw Refusal.stale("this order");
        }
        var change = order.cancel(request.reason(), clock.instant());
        var claim = request.claim().map(first -> first.resultingIn(order.id().value()));
        if (!change.changed()) {
            return placements.unchanged(found, claim);
        }
        var saved = placements.withdraw(change.claimedBy(claim), order.takes());
        return new Orders.WithContact(saved, found.contact());
    }
}
