package io.woocom.domain.ordering;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.customer.ContactFixture.aContact;
import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

import io.woocom.domain.cart.Carts;
import org.junit.jupiter.api.Test;

/// What everybody promises who keeps contacts for the books.
public interface BooksContract {

    Books books();

    Orders orders();

    Placements placements();

    Carts carts();

    @Test
    default void a_locked_contact_is_seen_by_the_books_alone() {
        var order = bought();
        assertThat(books().contact(order.id())).isEmpty();
        books().lock(order.id(), MORNING);
        assertThat(books().contact(order.id())).contains(aContact());
        assertThat(orders().findWithContact(order.id()).orElseThrow().contact()).isEmpty();
        assertThat(orders().findByNumber(order.id().number()).orElseThrow().contact()).isEmpty();
        assertThat(orders().find(order.id())).contains(order);
    }

    @Test
    default void a_lock_keeps_its_first_end_and_a_contact_that_is_gone_stays_gone() {
        var order = bought().id();
        books().lock(order, MORNING.plusSeconds(60));
        books().lock(order, MORNING);
        assertThat(books().endedBy(MORNING.plusSeconds(59), 5)).isEmpty();
        assertThat(books().endedBy(MORNING.plusSeconds(60), 5)).containsExactly(order);
        books().remove(order);
        books().remove(order);
        books().lock(order, MORNING);
        assertThat(books().contact(order)).isEmpty();
        assertThat(books().endedBy(MORNING.plusSeconds(90), 5)).isEmpty();
        assertThat(orders().find(order)).isPresent();
    }

    @Test
    default void a_contact_that_is_not_locked_is_not_removed() {
        var order = bought().id();
        books().remove(order);
        assertThat(orders().findWithContact(order).orElseThrow().contact()).contains(aContact());
    }

    private Order bought() {
        var cart = carts().save(aCart().opened());
        var outcome = placements().place(anOrder().from(cart).placement());
        return ((Placements.Outcome.Placed) outcome).order();
    }
}
