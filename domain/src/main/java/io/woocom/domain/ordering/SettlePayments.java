package io.woocom.domain.ordering;

import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.payment.PaymentGateway;
import io.woocom.domain.payment.PaymentGateways;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Retries;
import java.time.InstantSource;
import java.util.function.Function;

/// Brings an order's attempts in line with the provider's ledger: charges what was asked for, asks
/// about what is open, takes and gives back what staff asked for, gives back what a cancelled order
/// holds or a paid one does not need. May be run at any time, by events, by schedule or by a
/// provider's hint, and any number of times.
public final class SettlePayments {

    private final Orders orders;
    private final PaymentGateways gateways;
    private final Retries retries;
    private final Ids ids;
    private final InstantSource clock;

    public SettlePayments(
            Orders orders,
            PaymentGateways gateways,
            Retries retries,
            Ids ids,
            InstantSource clock) {
        this.orders = orders;
        this.gateways = gateways;
        this.retries = retries;
        this.ids = ids;
        this.clock = clock;
    }

    /// The same where a provider hinted at one of the payments. That one is asked about even if it
    /// had ended: what the merchant does by hand on the provider's own site shows nowhere else.
    public void settle(OrderId id, PaymentId hinted) {
        orders.find(id)
                .flatMap(order -> order.payment(hinted))
                .filter(payment -> !payment.isOpen() && !payment.isManual())
                .ifPresent(
                        payment -> record(id, hinted, gateways.of(payment).status(payment.id())));
        settle(id);
    }

    /// An unknown order is left alone: there is nothing to settle.
    public void settle(OrderId id) {
        orders.find(id)
                .ifPresent(order -> {
                    var after = order;
                    for (var payment : order.payments()) {
                        after = settle(after, after.payment(payment.id()).orElseThrow());
                    }
                    for (var capture : after.captures()) {
                        after = capture(after, capture);
                    }
                    for (var refund : after.refunds()) {
                        after = refund(after, refund);
                    }
                    giveBack(after);
                    watchExpiry(id);
                });
    }

    private Order settle(Order order, Payment payment) {
        if (!payment.isOpen() || order.toReverse().contains(payment)) {
            return order;
        }
        return record(order.id(), payment.id(), ask(order, payment));
    }

    private Outcome ask(Order order, Payment payment) {
        var gateway = gateways.of(payment);
        return switch (payment.state()) {
            case Payment.State.Created(var instruction) ->
                    gateway.authorize(charge(order, payment, instruction));
            case Payment.State.Processing(var instruction, var _) ->
                    again(gateway, charge(order, payment, instruction));
            case Payment.State.Unknown(var instruction, var _) ->
                    again(gateway, charge(order, payment, instruction));
            case Payment.State.RequiresAction _,
                    Payment.State.Expected _,
                    Payment.State.Authorized _,
                    Payment.State.Captured _,
                    Payment.State.Failed _,
                    Payment.State.Voided _,
                    Payment.State.Expired _ ->
                    gateway.status(payment.id());
        };
    }

    /// The first call may still be under way to the provider. Charging again under the same id is
    /// safe and final, while concluding from silence that nothing was charged is neither.
    private static Outcome again(PaymentGateway gateway, PaymentGateway.Charge charge) {
        var known = gateway.status(charge.payment());
        return known instanceof Outcome.NeverHeardOf ? gateway.authorize(charge) : known;
    }

    /// Staff are warned before what is set aside lapses; once it may have lapsed, the provider's
    /// word counts.
    private void watchExpiry(OrderId id) {
        var order = recorded(id, current -> current.warn(clock.instant()));
        for (var payment : order.lapsing(clock.instant())) {
            record(id, payment.id(), gateways.of(payment).status(payment.id()));
        }
    }

    /// Asked again under the same id, a provider tells what became of the first time.
    private Order capture(Order order, Capture capture) {
        if (!capture.isRequested()) {
            return order;
        }
        var outcome =
                gateway(order, capture.payment())
                        .capture(capture.id(), capture.payment(), capture.amount());
        return recorded(
                order.id(), current -> current.settle(capture.id(), outcome, ids, clock.instant()));
    }

    private Order refund(Order order, Refund refund) {
        if (!refund.isRequested()) {
            return order;
        }
        var outcome =
                gateway(order, refund.payment())
                        .refund(refund.id(), refund.payment(), refund.amount());
        return recorded(
                order.id(), current -> current.settle(refund.id(), outcome, ids, clock.instant()));
    }

    private PaymentGateway gateway(Order order, PaymentId payment) {
        return gateways.of(order.payment(payment).orElseThrow());
    }

    /// Not before all that was asked about a payment is answered: what a refund without an answer
    /// gave back could not be told from what the reversal did.
    private void giveBack(Order order) {
        for (var payment : order.toReverse()) {
            if (payment.isManual()) {
                recorded(order.id(), current -> current.endManually(ids, clock.instant()));
            } else if (!order.isBusy(payment.id())) {
                record(order.id(), payment.id(), gateways.of(payment).reverse(payment.id()));
            }
        }
    }

    private Order record(OrderId order, PaymentId payment, Outcome outcome) {
        return recorded(order, current -> current.settle(payment, outcome, ids, clock.instant()));
    }

    private Order recorded(OrderId order, Function<Order, Change<Order, OrderEvent>> answer) {
        return retries.whileStale(() -> {
            var current = orders.find(order).orElseThrow();
            var change = answer.apply(current);
            return change.changed() ? orders.save(change) : current;
        });
    }

    private static PaymentGateway.Charge charge(
            Order order, Payment payment, Payment.Instruction instruction) {
        return new PaymentGateway.Charge(
                payment.id(),
                order.id().value(),
                payment.amount(),
                instruction,
                instruction.captureAtOnce());
    }
}
