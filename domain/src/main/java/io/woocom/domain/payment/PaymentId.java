package io.woocom.domain.payment;

import io.woocom.domain.shared.Ids;

/// One attempt to pay an order; the provider knows the attempt by it.
public record PaymentId(String value) {

    public static final String PREFIX = "pay_";

    public PaymentId {
        Ids.checked(PREFIX, value);
    }

    public static PaymentId next(Ids ids) {
        return new PaymentId(ids.next(PREFIX));
    }

    @Override
    public String toString() {
        return value;
    }
}
