package io.woocom.domain.ordering;

import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Asks money back for a buyer: for units, for shipping, or beyond both. The provider is asked by
/// the payment worker, under the refund's id.
public final class RefundOrder {

    private final Handling handling;
    private final Ids ids;
    private final InstantSource clock;

    public RefundOrder(
            Orders orders,
            Placements placements,
            Stocks stocks,
            Retries retries,
            Ids ids,
            InstantSource clock) {
        this.handling = new Handling(orders, placements, stocks, retries);
        this.ids = ids;
        this.clock = clock;
    }

    /// `lines` may say that units are to be sold again; they are put back at once.
    public record Request(
            OrderId order,
            List<Return.Line> lines,
            Optional<Money> shipping,
            Optional<Money> extra,
            String reason,
            Optional<Long> version,
            Optional<Claim> claim) {}

    /// The order, and which of its refunds is the new one.
    public record Requested(Order order, RefundId refund) {}

    /// @throws io.woocom.domain.shared.Repeated with the refund's id, if the claim was made before
    /// @throws Refusal.Conflict `conflict` where nothing was captured, or for more than is left
    public Requested refund(Request request) {
        var id = RefundId.next(ids);
        var target = new Handling.Target(request.order(), request.version(), request.claim());
        var order =
                handling.run(
                        target,
                        id.value(),
                        current -> {
                            var none = Money.zero(current.currency());
                            var wanted =
                                    new Refunding.Wanted(
                                            request.lines(),
                                            request.shipping().orElse(none),
                                            request.extra().orElse(none),
                                            request.reason());
                            return current.refund(wanted, id, clock.instant());
                        });
        return new Requested(order, id);
    }
}
