package io.woocom.domain.mail;

import static io.woocom.domain.customer.ContactFixture.aContact;
import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static io.woocom.domain.store.StoreFixture.aStore;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.ordering.Orders;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What everybody promises who puts letters into words.
public interface WordingContract {

    Wording wording();

    @ParameterizedTest
    @EnumSource(Occasion.class)
    default void a_letter_goes_to_the_buyer_under_its_key_and_names_the_order(Occasion occasion) {
        var order = anOrder().placed().state();
        var about = new Orders.WithContact(order, Optional.of(aContact()));
        var mail = wording().put(Letter.of("evt_1", occasion), about, aStore().build());
        assertThat(mail.key()).isEqualTo("evt_1");
        assertThat(mail.to()).isEqualTo(aContact().email());
        assertThat(mail.subject() + mail.text()).contains(order.id().number().toString());
        assertThat(mail.subject() + mail.html()).contains(order.id().number().toString());
    }
}
