package io.woocom.domain.customer;

import static io.woocom.domain.customer.CustomerFixture.aCustomerId;
import static io.woocom.domain.customer.CustomerFixture.ada;
import static io.woocom.domain.customer.CustomerFixture.registered;
import static io.woocom.domain.customer.CustomerFixture.saying;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.KeepsClaimsContract;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every collection of customers promises.
public interface CustomersContract extends KeepsClaimsContract {

    Customers customers();

    @Override
    default KeepsClaims keeper() {
        return customers();
    }

    @Test
    default void a_customer_is_found_as_they_were_saved() {
        var saved = customers().save(registered(MORNING));
        assertThat(saved.revision().version()).isEqualTo(1);
        assertThat(customers().find(saved.id())).contains(saved);
        var known = customers().save(Change.to(ada(saved)));
        assertThat(customers().find(saved.id())).contains(known);
        assertThat(customers().known(saved.id())).isEqualTo(known);
    }

    @Test
    default void an_unknown_customer_is_not_found() {
        assertThat(customers().find(aCustomerId())).isEmpty();
    }

    @Test
    default void a_customer_registers_once() {
        var change = registered(MORNING);
        customers().save(change);
        assertThatThrownBy(() -> customers().save(change)).isInstanceOf(Refusal.Stale.class);
    }

    @Test
    default void the_second_writer_of_a_version_is_refused() {
        var read = customers().save(registered(MORNING));
        var first = customers().save(read.edit(saying("Ada"), MORNING));
        assertThatThrownBy(() -> customers().save(read.edit(saying("Bob"), MORNING)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(customers().find(read.id())).contains(first);
    }

    @Test
    default void a_repeated_request_is_told_so() {
        var read = customers().save(registered(MORNING));
        var change = read.edit(saying("Ada"), MORNING).claimedBy(Optional.of(aClaim("it")));
        customers().save(change);
        assertThatThrownBy(() -> customers().save(change)).isInstanceOf(Repeated.class);
    }

    @Test
    default void the_latest_are_listed_first_and_the_erased_not_at_all() {
        var old = customers().save(registered(MORNING));
        var young = customers().save(registered(MORNING.plusSeconds(60)));
        var gone = customers().save(registered(MORNING.plusSeconds(30)));
        customers().save(gone.erase(MORNING.plusSeconds(90)));
        assertThat(customers().page(Page.Request.first(10)).items()).containsExactly(young, old);
        assertThat(customers().find(gone.id()))
                .get()
                .extracting(Customer::state)
                .isEqualTo(new Customer.State.Erased(MORNING.plusSeconds(90)));
        assertThatThrownBy(() -> customers().known(gone.id())).isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    default void pages_follow_each_other_to_the_end() {
        for (var i = 0; i < 5; i++) {
            customers().save(registered(MORNING.plusSeconds(i)));
        }
        var found = new ArrayList<CustomerId>();
        var next = Optional.of(Page.Request.first(2));
        while (next.isPresent()) {
            var page = customers().page(next.get());
            page.items().forEach(one -> found.add(one.id()));
            next = page.next().map(after -> new Page.Request(2, Optional.of(after)));
        }
        assertThat(found).hasSize(5).doesNotHaveDuplicates();
    }
}
