package io.woocom.domain.store;

import static io.woocom.domain.customer.ContactFixture.anAddress;

import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.pricing.TaxRate;
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

    public static final ShippingMethodId STANDARD =
            ShippingMethodId.next(new CountingIds(1_000_000));

    private boolean pricesIncludeTax;
    private Duration hold = Duration.ofMinutes(15);
    private Locale locale = Locale.US;
    private List<TaxRate> taxRates = List.of();

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

    /// On standard goods in that part of the US.
    public StoreFixture taxing(String state, String rate) {
        taxRates =
                List.of(
                        new TaxRate(
                                "Sales tax",
                                new Region("US", Optional.of(state)),
                                TaxCategory.STANDARD,
                                Rate.of(rate),
                                false,
                                true,
                                1));
        return this;
    }

    /// Never saved.
    public Store build() {
        return new Store(
                "Hearth & Field",
                anAddress(),
                Currency.getInstance("USD"),
                pricesIncludeTax,
                ZoneId.of("America/Los_Angeles"),
                locale,
                hold,
                Set.of("sandbox"),
                List.of(zone()),
                taxRates,
                Revision.NEW);
    }

    private static ShippingZone zone() {
        return new ShippingZone(
                "Home",
                List.of(Region.country("US"), Region.country("CA")),
                List.of(
                        new ShippingMethod(
                                STANDARD, "Standard", Money.of(700, "USD"), "3 to 5 days")));
    }
}
