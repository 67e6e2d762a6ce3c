package io.woocom.domain.ordering;

import static io.woocom.domain.ordering.OrderExamples.HOLD_END;
import static io.woocom.domain.ordering.OrderExamples.INSTRUCTION;
import static io.woocom.domain.ordering.OrderExamples.NOON;

import io.woocom.domain.payment.Payment;
import java.util.Optional;

/// Where an attempt may stand, one example each; the open ones first.
enum PaymentStates {
    CREATED,
    PROCESSING,
    UNKNOWN,
    REQUIRES_ACTION,
    EXPECTED,
    AUTHORIZED,
    CAPTURED,
    FAILED,
    VOIDED,
    EXPIRED;

    Payment attempt(int number) {
        return OrderExamples.attempt(number, state());
    }

    boolean isOpen() {
        return compareTo(REQUIRES_ACTION) <= 0;
    }

    private Payment.State state() {
        return switch (this) {
            case CREATED -> new Payment.State.Created(INSTRUCTION);
            case PROCESSING -> new Payment.State.Processing(INSTRUCTION, NOON);
            case UNKNOWN -> new Payment.State.Unknown(INSTRUCTION, NOON);
            case REQUIRES_ACTION -> new Payment.State.RequiresAction(action());
            case EXPECTED -> new Payment.State.Expected();
            case AUTHORIZED -> new Payment.State.Authorized(HOLD_END);
            case CAPTURED -> new Payment.State.Captured();
            case FAILED -> new Payment.State.Failed(new Payment.Decline("declined", "no", false));
            case VOIDED -> new Payment.State.Voided();
            case EXPIRED -> new Payment.State.Expired();
        };
    }

    private static Payment.Action action() {
        return new Payment.Action(
                Payment.Action.Kind.REDIRECT,
                Optional.of("https://example.org"),
                Optional.empty(),
                HOLD_END);
    }
}
