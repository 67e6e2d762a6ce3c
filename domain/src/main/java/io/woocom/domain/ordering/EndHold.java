package io.woocom.domain.ordering;

import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentGateways;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Retries;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Ends an order's hold once it is over: settles what its payment is doing first, and frees the
/// goods only when no provider can still take money for them.
public final class EndHold {

    private final Orders orders;
    private final SettlePayments settlePayments;
    private final CancelOrder cancelOrder;
    private final PaymentGateways gateways;
    private final Retries retries;
    private final Ids ids;
    private final InstantSource clock;

    public EndHold(
            Orders orders,
            SettlePayments settlePayments,
            CancelOrder cancelOrder,
            PaymentGateways gateways,
            Retries retries,
            Ids ids,
            InstantSource clock) {
        this.orders = orders;
        this.settlePayments = settlePayments;
        this.cancelOrder = cancelOrder;
        this.gateways = gateways;
        this.retries = retries;
        this.ids = ids;
        this.clock = clock;
    }

    public sealed interface Outcome {

        /// The order is cancelled, or was not held any more.
        record Over() implements Outcome {}

        /// It is held until then.
        record NotYet(Instant until) implements Outcome {}

        /// A payment is still under way at the provider: to be looked at again.
        record Waiting() implements Outcome {}
    }

    public Outcome end(OrderId id) {
        var now = clock.instant();
        var found = orders.find(id).filter(order -> order.holdUntil().isPresent());
        if (found.isEmpty()) {
            return new Outcome.Over();
        }
        if (!found.get().isHoldOver(now)) {
            return new Outcome.NotYet(found.get().holdUntil().orElseThrow());
        }
        if (!found.get().unsettled().isEmpty()) {
            settlePayments.settle(id);
            withdrawActions(id);
        }
        return cancelIfSettled(id);
    }

    /// A shopper who has not acted by now does not act any more: the provider is told so, and its
    /// answer counts. One who paid at the last moment gets the goods.
    private void withdrawActions(OrderId id) {
        for (var payment : orders.find(id).orElseThrow().unsettled()) {
            if (payment.state() instanceof Payment.State.RequiresAction) {
                var outcome = gateways.of(payment).withdraw(payment.id());
                retries.whileStale(() -> {
                    var order = orders.find(id).orElseThrow();
                    var change = order.settle(payment.id(), outcome, ids, clock.instant());
                    return change.changed() ? orders.save(change) : order;
                });
            }
        }
    }

    private Outcome cancelIfSettled(OrderId id) {
        var order = orders.find(id).orElseThrow();
        if (order.holdUntil().isEmpty()) {
            return new Outcome.Over();
        }
        if (!order.unsettled().isEmpty()) {
            return new Outcome.Waiting();
        }
        try {
            var version = Optional.of(order.revision().version());
            cancelOrder.cancel(
                    new CancelOrder.Request(
                            id,
                            Optional.empty(),
                            CancelReason.HOLD_EXPIRED,
                            version,
                            Optional.empty()));
            return new Outcome.Over();
        } catch (Refusal.Stale _) {
            return new Outcome.Waiting();
        }
    }
}
