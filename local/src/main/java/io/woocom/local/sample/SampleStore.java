package io.woocom.local.sample;

import io.woocom.domain.customer.Address;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Revision;
import io.woocom.domain.store.Store;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A store in California that sells in US dollars, without tax in its prices, and ships to the United States, Canada and
/// the European Union.
public final class SampleStore {

    private static final List<String> EU =
            List.of(
                    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
                    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private SampleStore() {}

    public static Store with(Ids ids) {
        return new Store(
                "Larch & Loam",
                home(),
                Currency.getInstance("USD"),
                false,
                ZoneId.of("America/Los_Angeles"),
                Locale.ENGLISH,
                Duration.ofMinutes(15),
                Set.of("sandbox"),
                List.of(
                        zone("United States", List.of("US"), method(ids, "Standard", 595, "3 to 5 business days")),
                        zone("Canada", List.of("CA"), method(ids, "Standard", 1295, "5 to 8 business days")),
                        zone("European Union", EU, method(ids, "International", 1895, "7 to 12 business days"))),
                Stream.of(SampleTaxes.unitedStates(), SampleTaxes.canada(), SampleTaxes.europeanUnion())
                        .flatMap(List::stream)
                        .toList(),
                Revision.NEW);
    }

    private static Address home() {
        return new Address(
                "Larch & Loam",
                Optional.empty(),
                "500 Howard Street",
                Optional.empty(),
                "San Francisco",
                Optional.of("CA"),
                Optional.of("94105"),
                "US",
                Optional.empty());
    }

    private static ShippingZone zone(String name, List<String> countries, ShippingMethod method) {
        return new ShippingZone(name, countries.stream().map(Region::country).toList(), List.of(method));
    }

    private static ShippingMethod method(Ids ids, String name, long cents, String estimate) {
        return new ShippingMethod(ShippingMethodId.next(ids), name, Money.of(cents, "USD"), estimate);
    }
}
