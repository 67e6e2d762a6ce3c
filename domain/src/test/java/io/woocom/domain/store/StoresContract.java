package io.woocom.domain.store;

import static io.woocom.domain.store.StoreFixture.aStore;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

/// What every keeper of the settings promises.
public interface StoresContract {

    Stores stores();

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
