package io.woocom.domain.pricing;

import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Rate;
import java.util.List;

/// What everything comes to. `subtotal`, `discount` (not negative) and `shipping` stand in the
/// store's price basis; net + tax = gross always. With tax included subtotal − discount + shipping
/// = gross, without it = net.
public record Totals(
        boolean pricesIncludeTax,
        boolean estimated,
        Money subtotal,
        Money discount,
        Money shipping,
        Money net,
        Money tax,
        Money gross,
        List<TaxLine> taxLines,
        List<Step> explanation) {

    public Totals {
        taxLines = List.copyOf(taxLines);
        explanation = List.copyOf(explanation);
        if (!net.plus(tax).equals(gross)) {
            throw new IllegalArgumentException(
                    "net " + net + " and tax " + tax + " are not gross " + gross);
        }
        var basis = subtotal.minus(discount).plus(shipping);
        if (!basis.equals(pricesIncludeTax ? gross : net)) {
            throw new IllegalArgumentException("the lines sum to " + basis + ", not to the total");
        }
    }

    /// All that one rate takes: of `net`, so much `tax`.
    public record TaxLine(String name, Rate rate, Money net, Money tax) {}

    /// One step of the reckoning, such that a person can follow it to the cent.
    public record Step(String code, String detail, Money amount) {}
}
