package io.woocom.adapters.http.shapes;

import io.woocom.adapters.http.Members;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One attempt to pay. Its token is never shown.
public final class PaymentShape {

    private PaymentShape() {}

    public static Map<String, @Nullable Object> of(Payment payment) {
        return Members.of("id", payment.id().value())
                .and("provider", payment.provider().name())
                .and("status", status(payment.state()))
                .and("amount", Values.money(payment.amount()))
                .and("authorized", Values.money(authorized(payment)))
                .and("captured", Values.money(payment.captured()))
                .and("refunded", Values.money(payment.refunded()))
                .and("authorized_until", until(payment.state()).map(Values::time))
                .and("action", action(payment.state()).map(PaymentShape::action))
                .and("decline", decline(payment.state()).map(PaymentShape::decline))
                .and("created_at", Values.time(payment.createdAt()))
                .tree();
    }

    private static String status(Payment.State state) {
        return switch (state) {
            case Payment.State.Created _ -> "created";
            case Payment.State.Processing _ -> "processing";
            case Payment.State.Unknown _ -> "unknown";
            case Payment.State.RequiresAction _ -> "requires_action";
            case Payment.State.Authorized _ -> "authorized";
            case Payment.State.Captured _ -> "captured";
            case Payment.State.Failed _ -> "failed";
            case Payment.State.Voided _ -> "voided";
            case Payment.State.Expired _ -> "expired";
        };
    }

    /// What was set aside; a capture at once counts as both.
    private static Money authorized(Payment payment) {
        return switch (payment.state()) {
            case Payment.State.Authorized _, Payment.State.Captured _ -> payment.amount();
            case Payment.State.Open _,
                    Payment.State.Failed _,
                    Payment.State.Voided _,
                    Payment.State.Expired _ ->
                    Money.zero(payment.amount().currency());
        };
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
