package io.woocom.domain.ordering;

import java.time.Instant;
import java.util.List;

/// Goods that came home. Money is another matter, see {@link Refund}.
public record Return(ReturnId id, List<Line> lines, String reason, Instant at) {

    public Return {
        lines = List.copyOf(lines);
    }

    /// `restock` says that the units are fit to be sold again.
    public record Line(UnitsOfLine units, boolean restock) {}
}
