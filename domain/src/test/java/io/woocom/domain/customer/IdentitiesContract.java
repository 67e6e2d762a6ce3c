package io.woocom.domain.customer;

import static io.woocom.domain.customer.CustomerFixture.ADA;
import static io.woocom.domain.customer.CustomerFixture.aCustomerId;
import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    default void an_account_that_was_removed_is_gone_and_may_be_removed_again() {
        var ada = signedUp(ADA);
        identities().remove(ada);
        identities().remove(ada);
        assertThat(identities().find(ada)).isEmpty();
    }
}
