package io.woocom.domain.payment;

import io.woocom.domain.shared.Money;
import java.time.Instant;

/// Money that a provider gave back of one payment.
public record Refund(RefundId id, PaymentId payment, Money amount, String reason, Instant at) {}
