package io.woocom.domain.ordering;

import io.woocom.domain.payment.CaptureId;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.shared.Money;
import java.time.Instant;

/// Money to be taken of what a payment has set aside.
public record Capture(
        CaptureId id, PaymentId payment, Money amount, Progress progress, Instant at) {

    boolean isRequested() {
        return progress == Progress.REQUESTED;
    }

    Capture with(Progress next) {
        return new Capture(id, payment, amount, next, at);
    }
}
