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

    /// Takes so much of what is set aside, once under this id. Answers what the ledger says after
    /// it, {@link Outcome.Captured} or {@link Outcome.Refunded}; {@link Outcome.Declined} where it
    /// is not done and never will be, because less is set aside; {@link Outcome.Voided} or {@link
    /// Outcome.Expired} where nothing is any more. Asking again tells what became of it.
    Outcome capture(CaptureId capture, PaymentId payment, Money amount);

    /// Gives so much back of what was taken, once under this id. Answers {@link Outcome.Refunded}
    /// with the whole ledger after it, {@link Outcome.Declined} where it is not done and never will
    /// be. Asking again tells what became of it.
    Outcome refund(RefundId refund, PaymentId payment, Money amount);

    /// Whether what is set aside can be taken bit by bit. Otherwise the first capture is the only
    /// one, and what it leaves is let go.
    boolean capturesInParts();

    /// What is asked of a provider. `subject` is the order, for the provider's own books.
    record Charge(
            PaymentId payment,
            String subject,
            Money amount,
            Payment.Instruction instruction,
            boolean captureAtOnce) {}
}
