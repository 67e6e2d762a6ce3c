package io.woocom.domain.ordering;

import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.ScriptedGateway.Call;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// What staff, shoppers, the provider and time may do to an order, drawn at random.
final class AnyLife {

    private static final List<Call> CALLS = List.of(Call.values());
    private static final Set<String> REFUSALS = Set.of("conflict", "order_not_payable");

    private final Counter counter;
    private final Random random;

    AnyLife(Counter counter, Random random) {
        this.counter = counter;
        this.random = random;
    }

    /// The next thing that happens to the order; what the shop refuses did not happen.
    void anything(OrderId id) {
        try {
            switch (random.nextInt(14)) {
                case 0, 1, 2 -> counter.settlePayments.settle(id);
                case 3, 4 -> ship(id, some());
                case 5 -> refund(id, some(), random.nextBoolean());
                case 6 -> extra(id, 1 + random.nextInt(3_000));
                case 7 -> capture(id, 1 + random.nextInt(6_000));
                case 8 -> comeHome(id, some(), random.nextBoolean());
                case 9 -> receive(id, 1 + random.nextInt(6_000));
                case 10 -> counter.timePasses(Duration.ofHours(random.nextInt(30)));
                case 11 -> {
                    if (random.nextInt(6) == 0) {
                        counter.cancel(id);
                    }
                }
                case 12 -> counter.gateway.loseNextAnswer(one());
                default -> misfortune();
            }
        } catch (Refusal.Conflict refused) {
            if (!REFUSALS.contains(refused.code())) {
                throw refused;
            }
        }
    }

    private void misfortune() {
        if (random.nextBoolean()) {
            counter.gateway.loseNext(one());
        } else {
            counter.gateway.refuseNext(random.nextBoolean() ? Call.REFUND : Call.CAPTURE);
        }
    }

    private Call one() {
        return CALLS.get(random.nextInt(CALLS.size()));
    }

    private int some() {
        return 1 + random.nextInt(4);
    }

    /// Everything that was lost on the way is found again, and the provider's answers come in.
    void settleDown(OrderId id) {
        counter.gateway.behave();
        for (var round = 0; round < 5; round++) {
            counter.settlePayments.settle(id);
            counter.timePasses(Duration.ofMinutes(1));
        }
    }

    private UnitsOfLine units(OrderId id, int units) {
        var lines = counter.order(id).lines();
        return new UnitsOfLine(lines.get(random.nextInt(lines.size())).id(), units);
    }

    private void ship(OrderId id, int many) {
        counter.shipGoods.ship(
                new ShipGoods.Request(
                        id,
                        List.of(units(id, many)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void comeHome(OrderId id, int many, boolean restock) {
        counter.receiveReturn.receive(
                new ReceiveReturn.Request(
                        id,
                        List.of(new Return.Line(units(id, many), restock)),
                        "any",
                        Optional.empty(),
                        Optional.empty()));
    }

    private void refund(OrderId id, int many, boolean restock) {
        refund(id, List.of(new Return.Line(units(id, many), restock)), Optional.empty());
    }

    private void extra(OrderId id, int cents) {
        refund(id, List.of(), Optional.of(Money.of(cents, "USD")));
    }

    private void refund(OrderId id, List<Return.Line> lines, Optional<Money> extra) {
        counter.refundOrder.refund(
                new RefundOrder.Request(
                        id,
                        lines,
                        Optional.empty(),
                        extra,
                        "any",
                        Optional.empty(),
                        Optional.empty()));
    }

    private void capture(OrderId id, int cents) {
        counter.capturePayment.capture(
                new CapturePayment.Request(
                        id,
                        Optional.of(Money.of(cents, "USD")),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private void receive(OrderId id, int cents) {
        counter.receivePayment.receive(
                new ReceivePayment.Request(
                        id,
                        Money.of(cents, "USD"),
                        "R" + PaymentId.next(counter.ids),
                        Optional.empty(),
                        Optional.empty()));
    }
}
