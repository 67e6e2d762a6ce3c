package io.woocom.domain.store;

import static io.woocom.domain.customer.ContactFixture.anAddress;

import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.pricing.Area;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.pricing.ShippingRule;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.pricing.ShippingZoneId;
import io.woocom.domain.pricing.TaxRate;
import io.woocom.domain.pricing.TaxRateId;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Rate;
import io.woocom.domain.shared.Revision;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A store for tests: sells in USD from Oregon, ships to the US and to Canada, takes the sandbox's
/// payments, holds goods for a quarter of an hour.
public final class StoreFixture {

    private static final CountingIds IDS = new CountingIds(1_000_000);

    public static final ShippingMethodId STANDARD = ShippingMethodId.next(IDS);

    private boolean pricesIncludeTax;
    private Duration hold = Duration.ofMinutes(15);
    private CaptureTime capture = CaptureTime.AT_ONCE;
    private Locale locale = Locale.US;
    private List<ShippingZone> zones = List.of(zone());
    private List<TaxRule> taxes = List.of();

    private StoreFixture() {}

    public static StoreFixture aStore() {
        return new StoreFixture();
    }

    public StoreFixture withPricesIncludingTax() {
        pricesIncludeTax = true;
        return this;
    }

    public StoreFixture speaking(Locale language) {
        locale = language;
        return this;
    }

    public StoreFixture holding(Duration time) {
        hold = time;
        return this;
    }

    public StoreFixture capturingOnShipment() {
        capture = CaptureTime.ON_SHIPMENT;
        return this;
    }

    /// On standard goods in that part of the US.
    public StoreFixture taxing(String state, String rate) {
        taxes =
                List.of(
                        tax(
                                "Sales tax",
                                new Region("US", Optional.of(state)),
                                TaxCategory.STANDARD,
                                Rate.of(rate),
                                false,
                                true,
                                1));
        return this;
    }

    public StoreFixture shipping(ShippingZone... some) {
        zones = List.of(some);
        return this;
    }

    private static TaxRule tax(
            String name,
            Region region,
            TaxCategory category,
            Rate rate,
            boolean compound,
            boolean onShipping,
            int priority) {
        return new TaxRule(
                TaxRateId.next(IDS),
                new TaxRate(name, region, category, rate, compound, onShipping, priority),
                false);
    }

    /// Never saved.
    public Store build() {
        return new Store(
                new Settings(
                        "Hearth & Field",
                        anAddress(),
                        Currency.getInstance("USD"),
                        pricesIncludeTax,
                        ZoneId.of("America/Los_Angeles"),
                        locale,
                        capture,
                        hold,
                        Settings.USUAL_RETENTION,
                        Set.of("sandbox", "manual")),
                zones,
                taxes,
                Revision.NEW);
    }

    private static ShippingZone zone() {
        return new ShippingZone(
                ShippingZoneId.next(IDS),
                "Home",
                List.of(Area.of(Region.country("US")), Area.of(Region.country("CA"))),
                List.of(
                        ShippingRule.flat(
                                STANDARD, "Standard", Money.of(700, "USD"), "3 to 5 days")),
                false);
    }
}
