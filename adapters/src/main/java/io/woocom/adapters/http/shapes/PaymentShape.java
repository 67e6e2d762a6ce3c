package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.adapters.wire.PaymentTree;
import io.woocom.domain.payment.Payment;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One attempt to pay. Its token is never shown.
public final class PaymentShape {

    private PaymentShape() {}

    public static Map<String, @Nullable Object> of(Payment payment) {
        return Members.of("id", payment.id().value())
                .andAll(PaymentTree.of(payment))
                .and("authorized_until", until(payment.state()).map(Values::time))
                .and("action", action(payment.state()).map(PaymentShape::action))
                .and("decline", decline(payment.state()).map(PaymentShape::decline))
                .and("created_at", Values.time(payment.createdAt()))
                .tree();
    }

    private static Optional<Instant> until(Payment.State state) {
        return state instanceof Payment.State.Authorized(var until)
                ? Optional.of(until)
                : Optional.empty();
    }

    private static Optional<Payment.Action> action(Payment.State state) {
        return state instanceof Payment.State.RequiresAction(var action)
                ? Optional.of(action)
                : Optional.empty();
    }

    private static Optional<Payment.Decline> decline(Payment.State state) {
        return state instanceof Payment.State.Failed(var decline)
                ? Optional.of(decline)
                : Optional.empty();
    }

    private static Object action(Payment.Action action) {
        return Members.of("type", Values.name(action.kind()))
                .and("url", action.url())
                .and("client_secret", action.clientSecret())
                .and("expires_at", Values.time(action.expiresAt()))
                .tree();
    }

    private static Object decline(Payment.Decline decline) {
        return Members.of("code", decline.code())
                .and("detail", decline.detail())
                .and("retryable", decline.retryable())
                .tree();
    }
}
