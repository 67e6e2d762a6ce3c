package io.woocom.domain.customer;

import static io.woocom.domain.customer.ContactFixture.anAddress;
import static io.woocom.domain.customer.CustomerFixture.ADA;
import static io.woocom.domain.customer.CustomerFixture.anAddressId;
import static io.woocom.domain.customer.CustomerFixture.registered;
import static io.woocom.domain.customer.CustomerFixture.saying;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.customer.AddressBook.Defaults;
import io.woocom.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

class CustomerTest {

    private final Customer registered = registered(MORNING).state();

    @Test
    void who_registers_is_told_of_by_id_alone() {
        var change = registered(MORNING);
        assertThat(change.events())
                .containsExactly(new CustomerEvent.Registered(change.state().id(), MORNING));
        assertThat(change.toString()).doesNotContain("ada@example.com");
    }

    @Test
    void the_same_words_again_are_no_change() {
        var said = registered.edit(saying("Ada"), MORNING).state();
        assertThat(said.edit(saying("Ada"), MORNING.plusSeconds(9)).changed()).isFalse();
        assertThat(said.known().profile().consented()).contains(MORNING);
    }

    @Test
    void the_first_address_is_taken_unless_another_one_is_said_to_be() {
        var first = anAddressId();
        var second = anAddressId();
        var book =
                AddressBook.EMPTY
                        .with(first, anAddress(), Defaults.NONE)
                        .with(second, anAddress(), new Defaults(true, false));
        assertThat(book.shipping()).contains(second);
        assertThat(book.billing()).contains(first);
        assertThat(book.replacing(second, anAddress(), Defaults.NONE).shipping()).contains(second);
    }

    @Test
    void the_oldest_address_takes_the_place_of_one_that_goes() {
        var first = anAddressId();
        var second = anAddressId();
        var book =
                AddressBook.EMPTY
                        .with(first, anAddress(), Defaults.NONE)
                        .with(second, anAddress(), new Defaults(true, true))
                        .without(second);
        assertThat(book.shipping()).contains(first);
        assertThat(book.without(first)).isEqualTo(AddressBook.EMPTY);
        assertThat(book.without(second)).isEqualTo(book);
    }

    @Test
    void an_address_that_is_not_kept_is_not_replaced() {
        var edit = new CustomerEdit.ReplaceAddress(anAddressId(), anAddress(), Defaults.NONE);
        assertThatThrownBy(() -> registered.edit(edit, MORNING))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void the_fifty_first_address_is_refused() {
        var book = AddressBook.EMPTY;
        for (var i = 0; i < AddressBook.MOST; i++) {
            book = book.with(anAddressId(), anAddress(), Defaults.NONE);
        }
        var full = book;
        assertThatThrownBy(() -> full.with(anAddressId(), anAddress(), Defaults.NONE))
                .isInstanceOf(Refusal.Conflict.class);
    }

    @Test
    void somebody_erased_is_gone_for_good() {
        var change = CustomerFixture.ada(registered).erase(MORNING);
        assertThat(change.events())
                .containsExactly(new CustomerEvent.Erased(registered.id(), MORNING));
        var erased = change.state();
        assertThat(erased.erase(MORNING).changed()).isFalse();
        assertThatThrownBy(() -> erased.edit(saying("Ada"), MORNING))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> erased.as(ADA)).isInstanceOf(Refusal.NotFound.class);
    }
}
