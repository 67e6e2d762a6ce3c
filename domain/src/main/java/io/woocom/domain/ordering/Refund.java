package io.woocom.domain.ordering;

import io.woocom.domain.cart.LineId;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.RefundId;
import io.woocom.domain.shared.Money;
import java.time.Instant;
import java.util.List;

/// Money that goes back of one payment: for units of lines, for shipping, and beyond both. One that
/// nobody asked for, because the order was cancelled or paid twice, names neither.
public record Refund(
        RefundId id,
        PaymentId payment,
        Money amount,
        List<Line> lines,
        Money shipping,
        String reason,
        Progress progress,
        Instant at) {

    public Refund {
        lines = List.copyOf(lines);
    }

    /// So many units of a line, for so much. `goods` tells what became of the units themselves.
    public record Line(LineId line, int quantity, Money amount, Goods goods) {}

    /// Whether the units are to be sold again, and how many of them were moved for that: fewer than
    /// all where a refund that failed had moved them already.
    public record Goods(boolean restock, int moved) {
        public static final Goods STAY = new Goods(false, 0);
    }

    /// Nobody asked for it, and it happened.
    static Refund unasked(RefundId id, PaymentId payment, Money amount, String reason, Instant at) {
        var none = Money.zero(amount.currency());
        return new Refund(id, payment, amount, List.of(), none, reason, Progress.SUCCEEDED, at);
    }

    boolean isRequested() {
        return progress == Progress.REQUESTED;
    }

    /// It took money away, or still may.
    boolean counts() {
        return progress != Progress.FAILED;
    }

    Refund with(Progress next) {
        return new Refund(id, payment, amount, lines, shipping, reason, next, at);
    }
}
