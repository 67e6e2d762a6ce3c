package io.woocom.local.seed;

import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.catalog.TaxCategory;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.TaxRate;
import io.woocom.domain.store.Store;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SampleStoreTest {

    private final Store store = SampleStore.settings(prefix -> prefix + "0".repeat(26));

    @Test
    void it_ships_to_america_canada_and_all_of_the_union() {
        assertThat(store.countries()).hasSize(29).contains("US", "CA", "DE", "IE");
        assertThat(store.shippingTo(Region.country("FR"))).hasSize(1);
        assertThat(store.shippingTo(Region.country("JP"))).isEmpty();
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
