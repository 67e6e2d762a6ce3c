package io.woocom.domain.cart;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.cart.CartFixture.aVariant;
import static io.woocom.domain.customer.ContactFixture.aContact;
import static io.woocom.domain.customer.ContactFixture.aCustomer;
import static io.woocom.domain.customer.ContactFixture.aGuest;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.shared.ClaimFixture.otherwise;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.KeepsClaimsContract;
import io.woocom.domain.shared.Page;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import io.woocom.domain.shared.SettableClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What every collection of carts promises.
public interface CartsContract extends KeepsClaimsContract {

    Carts carts();

    @Override
    default KeepsClaims keeper() {
        return carts();
    }

    SettableClock clock();

    @Test
    default void a_saved_cart_is_found_as_it_was_saved() {
        var saved = carts().save(aCart().with(2, aVariant()).reaching(aContact()).opened());
        assertThat(saved.revision().version()).isEqualTo(1);
        assertThat(carts().find(saved.id())).contains(saved);
    }

    @Test
    default void an_unknown_cart_is_not_found() {
        assertThat(carts().find(aCart().build().id())).isEmpty();
    }

    @Test
    default void somebody_elses_cart_does_not_exist() {
        var saved = carts().save(aCart().opened());
        assertThatThrownBy(() -> carts().of(aGuest(), saved.id()))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    default void the_second_writer_of_a_version_is_refused_and_changes_nothing() {
        var read = carts().save(aCart().opened());
        var first = carts().save(Change.to(read.reach(aContact(), MORNING).state()));
        assertThatThrownBy(() -> carts().save(read.mergedInto(aCart().build().id(), MORNING)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(carts().find(read.id())).contains(first);
    }

    @Test
    default void a_cart_is_opened_once() {
        var opened = aCart().opened();
        carts().save(opened);
        assertThatThrownBy(() -> carts().save(opened)).isInstanceOf(Refusal.Stale.class);
    }

    @Test
    default void the_same_request_again_gets_the_first_result_and_changes_nothing() {
        var claim = aClaim("cart_first");
        carts().save(aCart().opened().claimedBy(Optional.of(claim)));
        var again = aCart().opened().claimedBy(Optional.of(claim.resultingIn("cart_second")));
        assertThatThrownBy(() -> carts().save(again))
                .asInstanceOf(type(Repeated.class))
                .extracting(Repeated::result)
                .isEqualTo("cart_first");
        assertThat(carts().find(again.state().id())).isEmpty();
    }

    @Test
    default void the_same_key_for_something_else_is_refused() {
        var claim = aClaim("cart_first");
        carts().save(aCart().opened().claimedBy(Optional.of(claim)));
        var other = aCart().opened().claimedBy(Optional.of(otherwise(claim)));
        assertThatThrownBy(() -> carts().save(other))
                .asInstanceOf(type(Refusal.Invalid.class))
                .extracting(Refusal::code)
                .isEqualTo("idempotency_key_reused");
    }

    @Test
    default void a_repeated_request_is_told_so_even_if_the_cart_moved_on() {
        var claim = aClaim("first");
        var cart = carts().save(aCart().opened());
        var change = cart.reach(aContact(), MORNING).claimedBy(Optional.of(claim));
        carts().save(change);
        assertThatThrownBy(() -> carts().save(change)).isInstanceOf(Repeated.class);
    }

    @Test
    default void a_claim_is_forgotten_after_its_time() {
        var claim = aClaim("cart_first");
        carts().save(aCart().opened().claimedBy(Optional.of(claim)));
        clock().set(claim.expires());
        var again = aCart().opened().claimedBy(Optional.of(claim));
        carts().save(again);
        assertThat(carts().find(again.state().id())).isPresent();
    }

    @Test
    default void merging_closes_one_cart_and_fills_the_other() {
        var left = carts().save(aCart().with(1, aVariant()).opened());
        var own = carts().save(aCart().of(aCustomer()).opened());
        var filled = own.reach(aContact(), MORNING);
        var saved = carts().merge(left.mergedInto(own.id(), MORNING), filled);
        assertThat(carts().find(own.id())).contains(saved);
        assertThat(carts().find(left.id()))
                .get()
                .extracting(Cart::status)
                .isEqualTo(new CartStatus.Merged(own.id()));
    }

    @Test
    default void merging_does_neither_if_one_of_them_changed() {
        var left = carts().save(aCart().opened());
        var own = carts().save(aCart().of(aCustomer()).opened());
        var changed = carts().save(own.reach(aContact(), MORNING));
        var late = Change.<Cart, CartEvent>to(own);
        assertThatThrownBy(() -> carts().merge(left.mergedInto(own.id(), MORNING), late))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(carts().find(left.id())).contains(left);
        assertThat(carts().find(own.id())).contains(changed);
    }

    @Test
    default void the_carts_of_somebody_who_is_forgotten_are_gone_also_the_expired_ones() {
        var owner = aCustomer();
        var active = carts().save(aCart().of(owner).reaching(aContact()).opened());
        var left = aCart().of(owner).openedAt(MORNING.minus(Duration.ofDays(31)));
        var expired = carts().save(left.reaching(aContact()).opened());
        var closed = carts().save(aCart().of(owner).reaching(aContact()).opened());
        carts().save(closed.mergedInto(active.id(), MORNING));
        var other = carts().save(aCart().reaching(aContact()).opened());
        carts().forget(owner);
        carts().forget(owner);
        assertThat(carts().find(active.id())).isEmpty();
        assertThat(carts().find(expired.id())).isEmpty();
        assertThat(carts().find(closed.id()).flatMap(Cart::contact)).isEmpty();
        assertThat(carts().find(other.id())).contains(other);
    }

    @Test
    default void an_owner_finds_the_active_carts_newest_first() {
        var owner = aCustomer();
        var old = carts().save(aCart().of(owner).openedAt(MORNING).opened());
        var young = carts().save(aCart().of(owner).openedAt(MORNING.plusSeconds(60)).opened());
        carts().save(aCart().opened());
        assertThat(carts().activeOf(owner, Page.Request.first(10)).items())
                .containsExactly(young, old);
    }

    @Test
    default void pages_of_carts_follow_each_other_to_the_end() {
        var owner = aCustomer();
        for (var i = 0; i < 4; i++) {
            carts().save(aCart().of(owner).openedAt(MORNING.plusSeconds(i)).opened());
        }
        var found = new ArrayList<CartId>();
        var first = carts().activeOf(owner, Page.Request.first(2));
        var second = carts().activeOf(owner, new Page.Request(2, first.next()));
        first.items().forEach(cart -> found.add(cart.id()));
        second.items().forEach(cart -> found.add(cart.id()));
        assertThat(found).hasSize(4).doesNotHaveDuplicates();
        assertThat(second.next()).isEmpty();
    }

    @Test
    default void a_merged_or_expired_cart_is_not_active() {
        var owner = aGuest();
        var merged = carts().save(aCart().of(owner).opened());
        carts().save(merged.mergedInto(aCart().build().id(), MORNING));
        carts().save(aCart().of(owner).openedAt(MORNING.minus(Duration.ofDays(31))).opened());
        assertThat(carts().activeOf(owner, Page.Request.first(10)).items()).isEmpty();
    }
}
