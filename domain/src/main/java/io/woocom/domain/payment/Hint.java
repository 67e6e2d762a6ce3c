package io.woocom.domain.payment;

/// What came unasked from somebody who says to be a payment provider. It never says what became of
/// a payment, only where to look: the provider is asked.
public sealed interface Hint {

    /// Something happened to a payment of ours. `event` is the provider's own id of it, under which
    /// it may come again; `subject` is the order.
    record Concerning(
            Provider provider, String event, String type, String subject, PaymentId payment)
            implements Hint {}

    /// From the provider, and about nothing of this shop.
    record OfNoConcern() implements Hint {}

    /// Not from the provider, not as it was sent, or too long ago.
    record Forged() implements Hint {}
}
