package io.woocom.domain.payment;

import io.woocom.domain.shared.Money;

/// A payment provider. Every call may be repeated: the provider knows an attempt by its id and
/// charges it once. A call never throws for what happens on the way; it answers {@link
/// Outcome.Unknown}.
public interface PaymentGateway {

    /// Charges, or sets aside where the capture comes later.
    Outcome authorize(Charge charge);

    /// What the provider's own ledger says now.
    Outcome status(PaymentId payment);

    /// Ends an attempt that waits for the shopper, so that nobody can pay it any more; whoever paid
    /// before that keeps what they paid for. Answers {@link Outcome.Voided} where nothing was paid
    /// and nothing can be, otherwise what the ledger says. An attempt never heard of is ended too.
    Outcome withdraw(PaymentId payment);

    /// Undoes an attempt altogether, whatever became of it: cancels what waits, voids what is set
    /// aside, refunds what was taken. Answers {@link Outcome.Voided} or {@link Outcome.Refunded}
    /// once undone, or how the attempt had ended without money. An attempt never heard of is ended
    /// too: a charge that arrives later is answered {@link Outcome.Voided}.
    Outcome reverse(PaymentId payment);

    /// What is asked of a provider. `subject` is the order, for the provider's own books.
    record Charge(
            PaymentId payment,
            String subject,
            Money amount,
            Payment.Instruction instruction,
            boolean captureAtOnce) {}
}
