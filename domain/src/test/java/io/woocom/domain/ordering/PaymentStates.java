package io.woocom.domain.ordering;

import static io.woocom.domain.ordering.OrderExamples.HOLD_END;
import static io.woocom.domain.ordering.OrderExamples.INSTRUCTION;
import static io.woocom.domain.ordering.OrderExamples.NOON;

import io.woocom.domain.payment.Payment;
import java.util.Optional;

/// Where an attempt may stand, one example each.
enum PaymentStates {
    CREATED(new Payment.State.Created(INSTRUCTION)),
    PROCESSING(new Payment.State.Processing(INSTRUCTION, NOON)),
    UNKNOWN(new Payment.State.Unknown(INSTRUCTION, NOON)),
    REQUIRES_ACTION(
            new Payment.State.RequiresAction(
                    new Payment.Action(
                            Payment.Action.Kind.REDIRECT,
                            Optional.of("https://example.org"),
                            Optional.empty(),
                            HOLD_END))),
    AUTHORIZED(new Payment.State.Authorized(HOLD_END)),
    CAPTURED(new Payment.State.Captured()),
    FAILED(new Payment.State.Failed(new Payment.Decline("declined", "no", false))),
    VOIDED(new Payment.State.Voided()),
    EXPIRED(new Payment.State.Expired());

    private final Payment.State state;

    PaymentStates(Payment.State state) {
        this.state = state;
    }

    Payment attempt(int number) {
        return OrderExamples.attempt(number, state);
    }

    boolean isOpen() {
        return compareTo(REQUIRES_ACTION) <= 0;
    }
}
