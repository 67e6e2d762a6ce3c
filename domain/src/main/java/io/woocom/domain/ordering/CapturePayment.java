package io.woocom.domain.ordering;

import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.Provider;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Asks for money that is set aside. The provider is asked by the payment worker, under the
/// capture's id.
public final class CapturePayment {

    private final Handling handling;
    private final Predicate<Provider> inParts;
    private final Ids ids;
    private final InstantSource clock;

    /// @param inParts which providers take what is set aside bit by bit
    public CapturePayment(
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

    /// An amount, or units of lines; all that is set aside if neither.
    public record Request(
            OrderId order,
            Optional<Money> amount,
            List<UnitsOfLine> lines,
            Optional<Long> version,
            Optional<Claim> claim) {}

    /// The order, and which of its captures is the new one.
    public record Requested(Order order, CaptureId capture) {}

    /// @throws io.woocom.domain.shared.Repeated with the capture's id, if the claim was made before
    /// @throws Refusal.Conflict `conflict` where nothing is set aside, or not so much
    public Requested capture(Request request) {
        var id = CaptureId.next(ids);
        var taking = new Capturing.Taking(id, inParts);
        var wanted = new Capturing.Wanted(request.amount(), request.lines());
        var target = new Handling.Target(request.order(), request.version(), request.claim());
        var order =
                handling.run(
                        target,
                        id.value(),
                        current ->
                                Placements.Movement.of(
                                        current.capture(wanted, taking, clock.instant())));
        return new Requested(order, id);
    }
}
