package io.woocom.domain.customer;

import static io.woocom.domain.customer.CustomerFixture.ADA;
import static io.woocom.domain.customer.CustomerFixture.aCustomerId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.shared.ImmediateRetries;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.SettableClock;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RecognizeCustomerTest {

    private final SettableClock clock = new SettableClock();
    private final Memory memory = new Memory(clock);
    private final InMemoryCustomers customers = new InMemoryCustomers(memory);
    private final InMemoryIdentities identities = new InMemoryIdentities();
    private final RecognizeCustomer recognize =
            new RecognizeCustomer(
                    customers, identities, () -> Locale.US, new ImmediateRetries(), clock);

    @Test
    void the_first_request_registers_and_the_second_finds() {
        var id = aCustomerId();
        identities.put(id, ADA);
        var first = recognize.recognize(id);
        identities.remove(id);
        assertThat(recognize.recognize(id)).isEqualTo(first);
        assertThat(memory.told()).hasSize(1);
    }

    @Test
    void two_first_requests_at_once_register_once() {
        var id = aCustomerId();
        identities.put(id, ADA);
        memory.beforeNextWrite(() -> recognize.recognize(id));
        recognize.recognize(id);
        assertThat(memory.told()).hasSize(1);
    }

    @Test
    void an_address_is_verified_once_its_account_says_so() {
        var id = aCustomerId();
        identities.put(id, new Identity(ADA.email(), false));
        assertThat(recognize.recognize(id).known().profile().verified()).isFalse();
        identities.put(id, ADA);
        assertThat(recognize.recognize(id).known().profile().verified()).isTrue();
    }

    @Test
    void nobody_is_known_without_an_account_or_after_they_were_erased() {
        var id = aCustomerId();
        assertThatThrownBy(() -> recognize.recognize(id)).isInstanceOf(Refusal.NotFound.class);
        identities.put(id, ADA);
        customers.save(recognize.recognize(id).erase(clock.instant()));
        assertThatThrownBy(() -> recognize.recognize(id)).isInstanceOf(Refusal.NotFound.class);
    }
}
