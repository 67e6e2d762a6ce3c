package io.woocom.domain.pricing;

import io.woocom.domain.shared.Money;
import java.util.List;

/// A priced basket: its lines in the order asked, and the totals. `total` is the discounted line in
/// the price basis.
public record Quote(List<Line> lines, Totals totals) {

    public Quote {
        lines = List.copyOf(lines);
    }

    public record Line(
            Money unitPrice,
            Money subtotal,
            Money discount,
            Money total,
            Money net,
            Money tax,
            Money gross) {}
}
