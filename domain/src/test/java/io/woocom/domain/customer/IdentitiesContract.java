package io.woocom.domain.customer;

import static io.woocom.domain.customer.CustomerFixture.ADA;
import static io.woocom.domain.customer.CustomerFixture.aCustomerId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.shared.Refusal;
import org.junit.jupiter.api.Test;

/// What every keeper of accounts promises.
public interface IdentitiesContract {

    Identities identities();

    /// Somebody who has signed up like this.
    CustomerId signedUp(Identity identity);

    @Test
    default void an_account_tells_its_address_and_whether_it_is_read() {
        var doubtful = new Identity(new Email("bob@example.com"), false);
        assertThat(identities().find(signedUp(ADA))).contains(ADA);
        assertThat(identities().find(signedUp(doubtful))).contains(doubtful);
    }

    @Test
    default void nobody_has_an_account_that_was_never_made() {
        assertThat(identities().find(aCustomerId())).isEmpty();
    }

    /// Whether nobody may sign in with it.
    boolean isClosed(CustomerId customer);

    @Test
    default void who_is_invited_has_an_account_whose_address_they_read() {
        var invited = identities().invite(new Email("new@example.com"));
        assertThat(identities().find(invited))
                .contains(new Identity(new Email("new@example.com"), true));
    }

    @Test
    default void who_has_an_account_is_not_invited_to_another() {
        var ada = signedUp(ADA);
        assertThat(identities().invite(ADA.email())).isEqualTo(ada);
    }

    @Test
    default void an_account_is_closed_until_it_is_opened_again() {
        var ada = signedUp(ADA);
        identities().close(ada);
        identities().close(ada);
        assertThat(isClosed(ada)).isTrue();
        assertThat(identities().find(ada)).contains(ADA);

        identities().reopen(ada);
        assertThat(isClosed(ada)).isFalse();
    }

    @Test
    default void an_account_that_was_never_made_can_be_neither_closed_nor_opened() {
        assertThatThrownBy(() -> identities().close(aCustomerId()))
                .isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> identities().reopen(aCustomerId()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    default void an_account_that_was_removed_is_gone_and_may_be_removed_again() {
        var ada = signedUp(ADA);
        identities().remove(ada);
        identities().remove(ada);
        assertThat(identities().find(ada)).isEmpty();
    }
}
