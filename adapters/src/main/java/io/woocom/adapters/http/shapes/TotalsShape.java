package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.pricing.Totals;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What everything comes to, and how.
public final class TotalsShape {

    private TotalsShape() {}

    public static Map<String, @Nullable Object> of(Totals totals) {
        return Members.of("prices_include_tax", totals.pricesIncludeTax())
                .and("estimated", totals.estimated())
                .and("subtotal", Values.money(totals.subtotal()))
                .and("discount", Values.money(totals.discount()))
                .and("shipping", Values.money(totals.shipping()))
                .and("net", Values.money(totals.net()))
                .and("tax", Values.money(totals.tax()))
                .and("gross", Values.money(totals.gross()))
                .and("tax_lines", totals.taxLines().stream().map(TotalsShape::taxLine).toList())
                .and("explanation", totals.explanation().stream().map(TotalsShape::step).toList())
                .tree();
    }

    private static Object taxLine(Totals.TaxLine line) {
        return Members.of("name", line.name())
                .and("rate", line.rate().toString())
                .and("net", Values.money(line.net()))
                .and("tax", Values.money(line.tax()))
                .tree();
    }

    private static Object step(Totals.Step step) {
        return Members.of("code", step.code())
                .and("detail", step.detail())
                .and("amount", Values.money(step.amount()))
                .tree();
    }
}
