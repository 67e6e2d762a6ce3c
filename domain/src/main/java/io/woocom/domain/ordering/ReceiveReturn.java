package io.woocom.domain.ordering;

import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Goods come home. Money is not moved by it.
public final class ReceiveReturn {

    private final Handling handling;
    private final Ids ids;
    private final InstantSource clock;

    public ReceiveReturn(
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

    public record Request(
            OrderId order,
            List<Return.Line> lines,
            String reason,
            Optional<Long> version,
            Optional<Claim> claim) {}

    /// The order, and which of its returns is the new one.
    public record Received(Order order, ReturnId received) {}

    /// @throws io.woocom.domain.shared.Repeated with the return's id, if the claim was made before
    /// @throws Refusal.Conflict `conflict` for more than was shipped and has not come home
    public Received receive(Request request) {
        var id = ReturnId.next(ids);
        var target = new Handling.Target(request.order(), request.version(), request.claim());
        var order =
                handling.run(
                        target,
                        id.value(),
                        current -> {
                            var now = clock.instant();
                            var back = new Return(id, request.lines(), request.reason(), now);
                            return current.receive(back, now);
                        });
        return new Received(order, id);
    }
}
