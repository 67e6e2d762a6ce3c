package io.woocom.adapters.payments;

import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.shared.Money;
import java.time.Instant;

/// Money that the provider took from a shopper, or gave back if negative. `subject` is the order;
/// `key` the id of the capture or refund that asked for it, empty for the attempt's own.
public record Movement(PaymentId payment, String subject, String key, Money amount, Instant at) {}
