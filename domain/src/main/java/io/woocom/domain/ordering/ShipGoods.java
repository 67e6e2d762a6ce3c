package io.woocom.domain.ordering;

import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Goods of an order leave the house: they are neither on the shelf nor reserved any more, and what
/// is set aside for them is to be taken.
public final class ShipGoods {

    private final Handling handling;
    private final Predicate<Provider> inParts;
    private final Ids ids;
    private final InstantSource clock;

    /// @param inParts which providers take what is set aside bit by bit
    public ShipGoods(
            Orders orders,
            Placements placements,
            Stocks stocks,
            Predicate<Provider> inParts,
            Retries retries,
            Ids ids,
            InstantSource clock) {
        this.handling = new Handling(orders, placements, stocks, retries);
        this.inParts = inParts;
        this.ids = ids;
        this.clock = clock;
    }

    public record Request(
            OrderId order,
            List<UnitsOfLine> lines,
            Optional<Fulfillment.Tracking> tracking,
            Optional<Long> version,
            Optional<Claim> claim) {}

    /// The order, and which of its parcels is the new one.
    public record Shipped(Order order, FulfillmentId fulfillment) {}

    /// @throws io.woocom.domain.shared.Repeated with the parcel's id, if the claim was made before
    /// @throws Refusal.Conflict `conflict` for more than waits, or unless it is paid or authorized
    public Shipped ship(Request request) {
        var id = FulfillmentId.next(ids);
        var taking = new Capturing.Taking(CaptureId.next(ids), inParts);
        var target = new Handling.Target(request.order(), request.version(), request.claim());
        var order =
                handling.run(
                        target,
                        id.value(),
                        current -> {
                            var now = clock.instant();
                            var parcel =
                                    new Fulfillment(id, request.lines(), request.tracking(), now);
                            return current.ship(parcel, taking, now);
                        });
        return new Shipped(order, id);
    }
}
