package io.woocom.domain.store;

import io.woocom.domain.customer.Address;
import io.woocom.domain.pricing.Destination;
import io.woocom.domain.pricing.Load;
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

/// All that a merchant has set, in one piece, since every cart needs all of it: the settings, where
/// the store ships and how, and which taxes it collects.
public record Store(
        Settings settings, List<ShippingZone> zones, List<TaxRule> taxes, Revision revision) {

    /// So many zones and rates are one item of the store, read with every cart.
    public static final int MOST_ZONES = 100;

    public static final int MOST_TAXES = 400;

    private static final String MANUAL = "manual";
    private static final Duration HOLD_FOR_TRANSFER = Duration.ofDays(7);

    public Store {
        zones = List.copyOf(zones);
        taxes = List.copyOf(taxes);
        if (zones.size() > MOST_ZONES || taxes.size() > MOST_TAXES) {
            throw new IllegalArgumentException("a store has fewer zones and tax rates");
        }
    }

    /// The same as it was read or saved.
    public Store at(Revision next) {
        return new Store(settings, zones, taxes, next);
    }

    public Store with(Settings next) {
        return new Store(next, zones, taxes, revision);
    }

    public Store withZones(List<ShippingZone> next) {
        return new Store(settings, next, taxes, revision);
    }

    public Store withTaxes(List<TaxRule> next) {
        return new Store(settings, zones, next, revision);
    }

    public String name() {
        return settings.name();
    }

    public Address address() {
        return settings.address();
    }

    public Currency currency() {
        return settings.currency();
    }

    public boolean pricesIncludeTax() {
        return settings.pricesIncludeTax();
    }

    public ZoneId timeZone() {
        return settings.timeZone();
    }

    public Locale locale() {
        return settings.locale();
    }

    public Duration hold() {
        return settings.hold();
    }

    public CaptureTime capture() {
        return settings.capture();
    }

    public Set<String> providers() {
        return settings.providers();
    }

    /// The rates that are in use.
    public List<TaxRate> taxRates() {
        return taxes.stream().filter(tax -> !tax.archived()).map(TaxRule::rate).toList();
    }

    /// How long goods are held for an order that is to be paid through this provider: a bank
    /// transfer takes days.
    public Duration holdFor(String provider) {
        return provider.equals(MANUAL) ? HOLD_FOR_TRANSFER : hold();
    }

    /// The countries that the store ships to, sorted.
    public Set<String> countries() {
        var countries = new TreeSet<String>();
        zones.stream()
                .filter(zone -> !zone.archived())
                .flatMap(zone -> zone.areas().stream())
                .forEach(area -> countries.add(area.region().country()));
        return countries;
    }

    /// The ways to ship so much to a place; none if the store does not ship there. The zone that
    /// describes it most closely holds, of equal ones the first.
    public List<ShippingMethod> shippingTo(Destination destination, Load load) {
        var open = zones.stream().filter(zone -> !zone.archived()).toList();
        var closest = open.stream().flatMapToInt(zone -> zone.fit(destination).stream()).max();
        return open.stream()
                .filter(zone -> closest.isPresent() && zone.fit(destination).equals(closest))
                .findFirst()
                .map(zone -> offers(zone, load))
                .orElse(List.of());
    }

    public Taxation taxation() {
        return new Taxation(pricesIncludeTax(), home(), taxRates());
    }

    /// Where goods are taxed that are fetched.
    public Region home() {
        return Region.of(address());
    }

    private static List<ShippingMethod> offers(ShippingZone zone, Load load) {
        return zone.methods().stream().flatMap(method -> method.offer(load).stream()).toList();
    }
}
