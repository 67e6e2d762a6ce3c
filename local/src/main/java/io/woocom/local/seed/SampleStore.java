package io.woocom.local.seed;

import io.woocom.domain.customer.Address;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.shared.Ids;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Revision;
import io.woocom.domain.store.CaptureTime;
import io.woocom.domain.store.Store;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// The settings of *Larch & Loam*, the sample shop: prices in USD without tax, shipping to the
/// United States, Canada and the European Union, one flat price each.
public final class SampleStore {

    private static final String CURRENCY = "USD";

    /// ZIP codes of a place that does not exist would fail an address check, so it is a real one.
    private static final Address HOME =
            new Address(
                    "Larch & Loam",
                    Optional.empty(),
                    "400 Pine Street",
                    Optional.empty(),
                    "Seattle",
                    Optional.of("WA"),
                    Optional.of("98101"),
                    "US",
                    Optional.empty());

    private SampleStore() {}

    /// Not saved yet.
    public static Store settings(Ids ids) {
        return new Store(
                "Larch & Loam",
                HOME,
                Currency.getInstance(CURRENCY),
                false,
                ZoneId.of("America/Los_Angeles"),
                Locale.US,
                Duration.ofMinutes(15),
                CaptureTime.AT_ONCE,
                Set.of("sandbox", "manual"),
                List.of(
                        zone(ids, "United States", List.of("US"), 599, "3–5 business days"),
                        zone(ids, "Canada", List.of("CA"), 1299, "5–8 business days"),
                        zone(
                                ids,
                                "European Union",
                                SampleTaxes.EUROPEAN_UNION,
                                1999,
                                "6–10 business days")),
                SampleTaxes.all(),
                Revision.NEW);
    }

    private static ShippingZone zone(
            Ids ids, String name, List<String> countries, long cents, String estimate) {
        var standard =
                new ShippingMethod(
                        ShippingMethodId.next(ids),
                        "Standard",
                        Money.of(cents, CURRENCY),
                        estimate);
        return new ShippingZone(
                name, countries.stream().map(Region::country).toList(), List.of(standard));
    }
}
