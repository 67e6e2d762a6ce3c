package io.woocom.adapters.payments;

import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.shared.Money;
import java.time.Instant;

/// Money that the provider took from a shopper, or gave back if negative. `subject` is the order.
public record Movement(PaymentId payment, String subject, Money amount, Instant at) {}
