package io.woocom.domain.pricing;

import io.woocom.domain.catalog.TaxCategory;
import java.util.Comparator;
import java.util.List;

/// The store's tax rules: whether shelf prices include tax, where the store stands, and the rates
/// it collects.
public record Taxation(boolean pricesIncludeTax, Region home, List<TaxRate> rates) {

    public Taxation {
        rates = List.copyOf(rates);
    }

    /// The rates that apply to a category at a destination, in their order.
    List<TaxRate> applying(TaxCategory category, Region destination) {
        return at(destination).stream().filter(rate -> rate.category().equals(category)).toList();
    }

    /// The rates that apply to shipping: the standard ones that say so.
    List<TaxRate> onShipping(Region destination) {
        return applying(TaxCategory.STANDARD, destination).stream()
                .filter(TaxRate::onShipping)
                .toList();
    }

    private List<TaxRate> at(Region destination) {
        var here = rates.stream().filter(rate -> rate.region().contains(destination)).toList();
        return here.stream()
                .filter(rate ->
                        rate.region().region().isPresent()
                                || here.stream().noneMatch(other -> refines(other, rate)))
                .sorted(Comparator.comparingInt(TaxRate::priority))
                .toList();
    }

    private static boolean refines(TaxRate part, TaxRate whole) {
        return part.region().region().isPresent()
                && part.name().equals(whole.name())
                && part.category().equals(whole.category());
    }
}
