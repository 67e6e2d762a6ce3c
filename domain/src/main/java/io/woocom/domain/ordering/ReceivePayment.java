package io.woocom.domain.ordering;

import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.Optional;

/// Notes money that came from outside, by bank transfer or on delivery, in whole or in parts.
public final class ReceivePayment {

    private final Handling handling;
    private final Ids ids;
    private final InstantSource clock;

    public ReceivePayment(
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

    /// `reference` is what the bank says, for whoever compares the books.
    public record Request(
            OrderId order,
            Money amount,
            String reference,
            Optional<Long> version,
            Optional<Claim> claim) {}

    /// @return the order; the money stands in its manual payment
    /// @throws io.woocom.domain.shared.Repeated if the claim was made before
    /// @throws Refusal.Conflict `order_not_payable` for a cancelled order, more than is due, or
    ///   while an attempt may still take money
    public Order receive(Request request) {
        var fresh = PaymentId.next(ids);
        var target = new Handling.Target(request.order(), request.version(), request.claim());
        return handling.run(
                target,
                request.order().value(),
                current -> {
                    if (!request.amount().currency().equals(current.currency())) {
                        throw Refusal.invalid(
                                "not_allowed",
                                "/amount/currency",
                                "the order is in " + current.currency());
                    }
                    return Placements.Movement.of(
                            current.receive(
                                    request.amount(), request.reference(), fresh, clock.instant()));
                });
    }
}
