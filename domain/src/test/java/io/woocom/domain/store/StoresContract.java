package io.woocom.domain.store;

import static io.woocom.domain.store.StoreFixture.aStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.pricing.Area;
import io.woocom.domain.pricing.PostcodePattern;
import io.woocom.domain.pricing.Region;
import io.woocom.domain.pricing.ShippingMethodId;
import io.woocom.domain.pricing.ShippingRule;
import io.woocom.domain.pricing.ShippingZone;
import io.woocom.domain.pricing.ShippingZoneId;
import io.woocom.domain.pricing.Tariff;
import io.woocom.domain.shared.CountingIds;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.KeepsClaimsContract;
import io.woocom.domain.shared.Money;
import io.woocom.domain.shared.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What every keeper of the settings promises.
public interface StoresContract extends KeepsClaimsContract {

    Stores stores();

    @Override
    default KeepsClaims keeper() {
        return stores();
    }

    @Test
    default void a_deployment_that_was_never_set_up_has_no_settings() {
        assertThat(stores().find()).isEmpty();
        assertThatThrownBy(() -> stores().current()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void the_settings_are_found_as_they_were_saved() {
        var saved = stores().save(aStore().taxing("OR", "0.0825").build());
        assertThat(stores().find()).contains(saved);
        assertThat(saved.revision().version()).isEqualTo(1);
    }

    @Test
    default void every_way_of_shipping_is_found_as_it_was_saved() {
        var ids = new CountingIds();
        var bands =
                List.of(
                        new Tariff.Band(OptionalLong.of(1_000), Money.of(500, "USD")),
                        new Tariff.Band(OptionalLong.empty(), Money.of(0, "USD")));
        var ways =
                Stream.of(
                                new Tariff.Flat(Money.of(700, "USD")),
                                new Tariff.ByWeight(bands),
                                new Tariff.ByPrice(bands),
                                new Tariff.Pickup(Money.of(0, "USD")))
                        .map(tariff ->
                                new ShippingRule(
                                        ShippingMethodId.next(ids),
                                        "Way",
                                        tariff,
                                        Optional.of(Money.of(5_000, "USD")),
                                        ""))
                        .toList();
        var postcodes = List.of(new PostcodePattern("995*"), new PostcodePattern("99601"));
        var areas =
                List.of(
                        new Area(new Region("US", Optional.of("AK")), postcodes),
                        Area.of(Region.country("IS")));
        var zone = new ShippingZone(ShippingZoneId.next(ids), "North", areas, ways, false);

        var saved = stores().save(aStore().shipping(zone, zone.outOfUse()).build());

        assertThat(stores().find()).contains(saved);
    }

    @Test
    default void the_second_writer_of_a_version_is_refused() {
        var read = stores().save(aStore().build());
        var changed = stores().save(aStore().withPricesIncludingTax().build().at(read.revision()));
        assertThatThrownBy(() -> stores().save(read)).isInstanceOf(Refusal.Stale.class);
        assertThat(stores().current()).isEqualTo(changed);
    }

    @Test
    default void a_shop_is_set_up_once() {
        stores().save(aStore().build());
        var again = aStore().build();
        assertThatThrownBy(() -> stores().save(again)).isInstanceOf(Refusal.Stale.class);
    }
}
