package io.woocom.adapters.wire;

import io.woocom.adapters.json.Members;
import io.woocom.domain.payment.Payment;
import io.woocom.domain.shared.Money;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a payment is outside: the same in events and in answers.
public final class PaymentTree {

    private PaymentTree() {}

    public static Map<String, @Nullable Object> of(Payment payment) {
        return Members.of("provider", payment.provider().name())
                .and("status", status(payment.state()))
                .and("amount", Wire.money(payment.amount()))
                .and("authorized", Wire.money(authorized(payment)))
                .and("captured", Wire.money(payment.captured()))
                .and("refunded", Wire.money(payment.refunded()))
                .tree();
    }

    private static String status(Payment.State state) {
        return switch (state) {
            case Payment.State.Created _, Payment.State.Expected _ -> "created";
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
                    Payment.State.Expected _,
                    Payment.State.Failed _,
                    Payment.State.Voided _,
                    Payment.State.Expired _ ->
                    Money.zero(payment.amount().currency());
        };
    }
}
