package io.woocom.domain.store;

import io.woocom.domain.customer.Address;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.pricing.TaxRate;
import io.woocom.domain.pricing.Taxation;
import io.woocom.domain.shared.Revision;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// The merchant's settings. `hold` is how long an unpaid order keeps its goods; `providers` are the
/// names of the payment providers that may be used.
public record Store(
        String name,
        Address address,
        Currency currency,
        boolean pricesIncludeTax,
        ZoneId timeZone,
        Locale locale,
        Duration hold,
        CaptureTime capture,
        Set<String> providers,
        List<ShippingZone> zones,
        List<TaxRate> taxRates,
        Revision revision) {

    private static final String MANUAL = "manual";
    private static final Duration HOLD_FOR_TRANSFER = Duration.ofDays(7);

    public Store {
        providers = Set.copyOf(providers);
        zones = List.copyOf(zones);
        taxRates = List.copyOf(taxRates);
        if (hold.isNegative() || hold.isZero()) {
            throw new IllegalArgumentException("goods are held for some time, not " + hold);
        }
    }

    /// The same settings as they were read or saved.
    public Store at(Revision next) {
        return new Store(
                name,
                address,
                currency,
                pricesIncludeTax,
                timeZone,
                locale,
                hold,
                capture,
                providers,
                zones,
                taxRates,
                next);
    }

    /// How long goods are held for an order that is to be paid through this provider: a bank
    /// transfer takes days.
    public Duration holdFor(String provider) {
        return provider.equals(MANUAL) ? HOLD_FOR_TRANSFER : hold;
    }

    /// The countries that the store ships to, sorted.
    public Set<String> countries() {
        var countries = new TreeSet<String>();
        zones.forEach(zone -> zone.regions().forEach(region -> countries.add(region.country())));
        return countries;
    }

    /// The ways to ship to a place; none if the store does not ship there. The first zone that
    /// contains it holds.
    public List<ShippingMethod> shippingTo(Region destination) {
        return zones.stream()
                .filter(zone -> zone.contains(destination))
                .findFirst()
                .map(ShippingZone::methods)
                .orElse(List.of());
    }

    public Taxation taxation() {
        return new Taxation(pricesIncludeTax, Region.of(address), taxRates);
    }
}
