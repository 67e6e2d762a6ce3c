package io.woocom.functions.ordering;

import io.woocom.adapters.http.Field;
import io.woocom.adapters.http.Fields;
import io.woocom.domain.cart.LineId;
import io.woocom.domain.ordering.Return;
import io.woocom.domain.ordering.UnitsOfLine;
import io.woocom.domain.shared.Ids;
import java.util.List;
import java.util.Optional;

/// Reads which units of an order's lines a request is about.
final class LinesBody {

    private static final int MOST_LINES = 80;
    private static final int MOST_UNITS = 9_999;

    private LinesBody() {}

    static Optional<List<UnitsOfLine>> units(Field lines) {
        return lines.list(1, MOST_LINES, line -> line.object().flatMap(LinesBody::units));
    }

    /// Each may say that its units are to be sold again.
    static Optional<List<Return.Line>> restocked(Field lines, int least) {
        return lines.list(
                least,
                MOST_LINES,
                line ->
                        line.object()
                                .flatMap(fields -> {
                                    var restock = fields.optional("restock").flag().orElse(false);
                                    return units(fields)
                                            .map(units -> new Return.Line(units, restock));
                                }));
    }

    private static Optional<UnitsOfLine> units(Fields line) {
        var id =
                line.required("line_id")
                        .text(
                                100,
                                text -> Ids.fits(LineId.PREFIX, text),
                                LineId::new,
                                "the id of a line");
        var quantity = line.required("quantity").integer(1, MOST_UNITS);
        return id.flatMap(of -> quantity.map(many -> new UnitsOfLine(of, Math.toIntExact(many))));
    }
}
