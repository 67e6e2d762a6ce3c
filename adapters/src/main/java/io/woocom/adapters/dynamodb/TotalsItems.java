package io.woocom.adapters.dynamodb;

import io.woocom.domain.pricing.Totals;
import io.woocom.domain.shared.Rate;

/// Totals and their explanation as attributes.
final class TotalsItems {

    private TotalsItems() {}

    static Attributes totals(Totals totals, Amounts amounts) {
        return new Attributes()
                .flag("prices_include_tax", totals.pricesIncludeTax())
                .flag("estimated", totals.estimated())
                .number("subtotal", amounts.number(totals.subtotal()))
                .count("discount", amounts.number(totals.discount()))
                .count("shipping", amounts.number(totals.shipping()))
                .number("net", amounts.number(totals.net()))
                .count("tax", amounts.number(totals.tax()))
                .number("gross", amounts.number(totals.gross()))
                .list(
                        "tax_lines",
                        totals.taxLines(),
                        line ->
                                new Attributes()
                                        .text("name", line.name())
                                        .text("rate", line.rate().toString())
                                        .number("net", amounts.number(line.net()))
                                        .number("tax", amounts.number(line.tax())))
                .list(
                        "steps",
                        totals.explanation(),
                        step ->
                                new Attributes()
                                        .text("code", step.code())
                                        .text("detail", step.detail())
                                        .number("amount", amounts.number(step.amount())));
    }

    static Totals totals(Item totals, Amounts amounts) {
        return new Totals(
                totals.flag("prices_include_tax"),
                totals.flag("estimated"),
                amounts.money(totals, "subtotal"),
                amounts.money(totals, "discount"),
                amounts.money(totals, "shipping"),
                amounts.money(totals, "net"),
                amounts.money(totals, "tax"),
                amounts.money(totals, "gross"),
                totals.list("tax_lines").stream()
                        .map(line ->
                                new Totals.TaxLine(
                                        line.text("name"),
                                        Rate.of(line.text("rate")),
                                        amounts.money(line, "net"),
                                        amounts.money(line, "tax")))
                        .toList(),
                totals.list("steps").stream()
                        .map(step ->
                                new Totals.Step(
                                        step.text("code"),
                                        step.text("detail"),
                                        amounts.money(step, "amount")))
                        .toList());
    }
}
