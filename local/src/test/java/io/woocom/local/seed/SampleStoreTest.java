package io.woocom.local.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.pricing.Destination;
import io.woocom.domain.pricing.Load;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingMethod;
import io.woocom.domain.pricing.TaxRate;
import io.woocom.domain.shared.Money;
import io.woocom.domain.store.Store;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleStoreTest {

    private final Store store = SampleStore.settings(prefix -> prefix + "0".repeat(26));

    @Test
    void it_ships_to_america_canada_and_all_of_the_union() {
        assertThat(store.countries()).hasSize(29).contains("US", "CA", "DE", "IE");
        assertThat(to(Region.country("FR"), 100))
                .extracting(ShippingMethod::name)
                .containsExactly("Standard");
        assertThat(to(Region.country("JP"), 100)).isEmpty();
    }

    @Test
    void its_neighbours_may_come_and_a_heavy_parcel_costs_more() {
        assertThat(to(new Region("US", Optional.of("WA")), 100))
                .filteredOn(ShippingMethod::pickup)
                .extracting(method -> method.price().amount())
                .containsExactly(0L);
        assertThat(express(1_000)).isEqualTo(1_499);
        assertThat(express(1_001)).isEqualTo(2_499);
    }

    private long express(long grams) {
        return to(Region.country("US"), grams).getLast().price().amount();
    }

    private List<ShippingMethod> to(Region region, long grams) {
        return store.shippingTo(
                new Destination(region, Optional.empty()), new Load(grams, Money.of(2_000, "USD")));
    }

    @Test
    void every_country_of_the_union_has_a_standard_and_a_reduced_rate() {
        for (var country : SampleTaxes.EUROPEAN_UNION) {
            assertThat(store.taxRates())
                    .filteredOn(rate -> rate.region().equals(Region.country(country)))
                    .extracting(TaxRate::category)
                    .containsExactly(TaxCategory.STANDARD, new TaxCategory("reduced-rate"));
        }
    }

    @Test
    void quebec_takes_its_own_tax_beside_the_federal_one_and_compounds_nothing() {
        var quebec = new Region("CA", Optional.of("QC"));
        assertThat(store.taxRates())
                .filteredOn(rate -> rate.region().contains(quebec))
                .extracting(rate -> rate.name() + " " + rate.rate())
                .containsExactly("GST/HST 0.05", "QST 0.09975");
        assertThat(store.taxRates()).noneMatch(TaxRate::compound);
    }
}
