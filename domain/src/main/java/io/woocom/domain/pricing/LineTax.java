package io.woocom.domain.pricing;

import io.woocom.domain.shared.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// The taxes of one line, each rounded once. The parts sum to `tax`, and `net` + `tax` is what the
/// line costs in all.
record LineTax(Money net, List<Part> parts) {

    record Part(TaxRate rate, Money tax) {}

    Money tax() {
        return Money.sum(net.currency(), parts.stream().map(Part::tax).toList());
    }

    Money gross() {
        return net.plus(tax());
    }

    static LineTax of(Money amount, List<TaxRate> rates, boolean included) {
        return included ? contained(amount, rates) : added(amount, rates);
    }

    private static LineTax added(Money net, List<TaxRate> rates) {
        var parts = new ArrayList<Part>();
        var taxes = Money.zero(net.currency());
        for (var rate : rates) {
            var tax = (rate.compound() ? net.plus(taxes) : net).times(rate.rate());
            parts.add(new Part(rate, tax));
            taxes = taxes.plus(tax);
        }
        return new LineTax(net, List.copyOf(parts));
    }

    private static LineTax contained(Money gross, List<TaxRate> rates) {
        if (rates.isEmpty()) {
            return new LineTax(gross, List.of());
        }
        var factors = factors(rates);
        var total = factors.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var tax = gross.containedPart(total);
        var shares = tax.share(factors);
        var parts = new ArrayList<Part>();
        for (var i = 0; i < rates.size(); i++) {
            parts.add(new Part(rates.get(i), shares.get(i)));
        }
        return new LineTax(gross.minus(tax), List.copyOf(parts));
    }

    /// What each rate takes of one unit of net: a compound one takes of the earlier taxes too.
    private static List<BigDecimal> factors(List<TaxRate> rates) {
        var factors = new ArrayList<BigDecimal>();
        var taxes = BigDecimal.ZERO;
        for (var rate : rates) {
            var base = rate.compound() ? BigDecimal.ONE.add(taxes) : BigDecimal.ONE;
            var factor = base.multiply(rate.rate().value());
            factors.add(factor);
            taxes = taxes.add(factor);
        }
        return factors;
    }
}
