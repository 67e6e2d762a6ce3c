package io.woocom.adapters.stripe;

import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.Outcome;
import io.woocom.domain.payment.Payment.Instruction;
import io.woocom.domain.payment.PaymentGateway;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.PaymentToken;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Money;

/// Pays with the payment method that does at Stripe what a token does at the sandbox, so that both
/// keep one contract.
record SandboxTokens(PaymentGateway gateway) implements PaymentGateway {

    @Override
    public Outcome authorize(Charge charge) {
        var asked = charge.instruction();
        var means = new PaymentToken(paymentMethod(asked.token().value()));
        return gateway.authorize(
                new Charge(
                        charge.payment(),
                        charge.subject(),
                        charge.amount(),
                        new Instruction(means, asked.returnUrl(), asked.captureAtOnce()),
                        charge.captureAtOnce()));
    }

    private static String paymentMethod(String token) {
        return switch (token) {
            case "tok_ok" -> "pm_card_visa";
            case "tok_declined" -> "pm_card_visa_chargeDeclined";
            case "tok_insufficient_funds" -> "pm_card_visa_chargeDeclinedInsufficientFunds";
            case "tok_requires_action" -> "pm_card_authenticationRequired";
            case "tok_error_once" -> StubIntents.ERROR_ONCE;
            case "tok_timeout_charged" -> StubIntents.ANSWER_LOST;
            case "tok_timeout_not_charged" -> StubIntents.REQUEST_LOST;
            case "tok_slow" -> StubIntents.SLOW;
            case String unknown -> unknown;
        };
    }

    @Override
    public Outcome status(PaymentId payment) {
        return gateway.status(payment);
    }

    @Override
    public Outcome withdraw(PaymentId payment) {
        return gateway.withdraw(payment);
    }

    @Override
    public Outcome reverse(PaymentId payment) {
        return gateway.reverse(payment);
    }

    @Override
    public Outcome capture(CaptureId capture, PaymentId payment, Money amount) {
        return gateway.capture(capture, payment, amount);
    }

    @Override
    public Outcome refund(RefundId refund, PaymentId payment, Money amount) {
        return gateway.refund(refund, payment, amount);
    }

    @Override
    public boolean capturesInParts() {
        return gateway.capturesInParts();
    }
}
