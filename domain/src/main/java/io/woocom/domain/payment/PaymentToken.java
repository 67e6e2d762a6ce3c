package io.woocom.domain.payment;

/// What a provider's form gave the shopper in place of card data. Used once, then dropped.
public record PaymentToken(String value) {

    public PaymentToken {
        if (value.isBlank() || value.length() > 500) {
            throw new IllegalArgumentException("a payment token has 1 to 500 characters");
        }
    }

    /// Does not reach a log by accident.
    @Override
    public String toString() {
        return "tok_***";
    }
}
