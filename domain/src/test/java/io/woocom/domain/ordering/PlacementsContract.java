package io.woocom.domain.ordering;

import static io.woocom.domain.cart.CartFixture.aCart;
import static io.woocom.domain.cart.CartFixture.aVariant;
import static io.woocom.domain.customer.ContactFixture.aContact;
import static io.woocom.domain.ordering.OrderFixture.anOrder;
import static io.woocom.domain.shared.ClaimFixture.aClaim;
import static io.woocom.domain.shared.ClaimFixture.otherwise;
import static io.woocom.domain.shared.SettableClock.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.woocom.domain.cart.Cart;
import io.woocom.domain.cart.CartStatus;
import io.woocom.domain.cart.Carts;
import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.Bucket;
import io.woocom.domain.inventory.LocationId;
import io.woocom.domain.inventory.Stock;
import io.woocom.domain.inventory.Stocks;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.ordering.Placements.Outcome.Placed;
import io.woocom.domain.ordering.Placements.Outcome.SoldMeanwhile;
import io.woocom.domain.shared.KeepsClaims;
import io.woocom.domain.shared.KeepsClaimsContract;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Repeated;
import io.woocom.domain.shared.SettableClock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What the one write across contexts promises: all of it or nothing.
public interface PlacementsContract extends KeepsClaimsContract {

    Placements placements();

    @Override
    default KeepsClaims keeper() {
        return placements();
    }

    Orders orders();

    Carts carts();

    Stocks stocks();

    SettableClock clock();

    @Test
    default void an_order_takes_its_goods_and_closes_its_cart() {
        var variant = counted(10, false);
        var cart = carts().save(aCart().opened());
        var order = placed(anOrder().from(cart).with(3, variant).taking(takes(variant, 3)));
        assertThat(orders().findWithContact(order.id()))
                .contains(new Orders.WithContact(order, Optional.of(aContact())));
        assertThat(stocks().find(variant).buckets()).containsExactly(new Bucket(0, 10, 3));
        assertThat(carts().find(cart.id()).map(Cart::status))
                .contains(new CartStatus.Ordered(order.id().value()));
    }

    @Test
    default void what_was_sold_meanwhile_is_named_and_nothing_is_written() {
        var gone = counted(1, false);
        var there = counted(5, false);
        var planned = takes(gone, 1);
        placed(anOrder().from(carts().save(aCart().opened())).taking(planned));
        var cart = carts().save(aCart().opened());
        var late =
                anOrder()
                        .from(cart)
                        .claimedBy(aClaim(""))
                        .taking(List.of(planned.getFirst(), takes(there, 2).getFirst()));
        assertThat(placements().place(late.placement())).isEqualTo(new SoldMeanwhile(Set.of(gone)));
        assertThat(stocks().find(there).available()).isEqualTo(5);
        assertThat(carts().find(cart.id())).contains(cart);
        assertThat(orders().find(late.placed().state().id())).isEmpty();
        assertThat(placements().place(anOrder().from(cart).placement())).isInstanceOf(Placed.class);
    }

    @Test
    default void fifty_buyers_of_ten_units_get_exactly_ten() {
        var variant = counted(10, false);
        assertThat(new Rush(this, variant, 50, 1).run()).isEqualTo(10);
        assertThat(stocks().find(variant).available()).isZero();
    }

    @Test
    default void no_unit_is_left_unsold_because_it_lies_in_another_bucket() {
        var variant = counted(120, false);
        assertThat(new Rush(this, variant, 24, 7).run()).isEqualTo(17);
        assertThat(stocks().find(variant).available()).isEqualTo(1);
    }

    @Test
    default void one_cart_becomes_one_order() {
        var cart = carts().save(aCart().opened());
        var first = placed(anOrder().from(cart));
        var second = anOrder().from(cart);
        assertThatThrownBy(() -> placements().place(second.placement()))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(orders().find(first.id())).contains(first);
        assertThat(orders().find(second.placed().state().id())).isEmpty();
    }

    @Test
    default void two_orders_with_one_number_cannot_be() {
        var first = placed(anOrder().from(carts().save(aCart().opened())));
        var tail = first.id().value().substring(first.id().value().length() - 9);
        var twin =
                anOrder()
                        .numbered(new OrderId("ord_" + "0".repeat(17) + tail))
                        .from(carts().save(aCart().opened()));
        assertThatThrownBy(() -> placements().place(twin.placement()))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(orders().find(first.id())).contains(first);
    }

    @Test
    default void the_same_request_again_gets_the_first_order() {
        var claim = aClaim("");
        var cart = carts().save(aCart().opened());
        var first = placed(anOrder().from(cart).claimedBy(claim));
        assertThatThrownBy(
                        () -> placements().place(anOrder().from(cart).claimedBy(claim).placement()))
                .asInstanceOf(type(Repeated.class))
                .extracting(Repeated::result)
                .isEqualTo(first.id().value());
    }

    @Test
    default void the_same_key_for_something_else_is_refused() {
        var claim = aClaim("");
        placed(anOrder().from(carts().save(aCart().opened())).claimedBy(claim));
        var other = anOrder().from(carts().save(aCart().opened())).claimedBy(otherwise(claim));
        assertThatThrownBy(() -> placements().place(other.placement()))
                .asInstanceOf(type(Refusal.Invalid.class))
                .extracting(Refusal::code)
                .isEqualTo("idempotency_key_reused");
    }

    @Test
    default void a_claim_is_found_with_its_result_until_it_is_forgotten() {
        var claim = aClaim("");
        assertThat(placements().claim(claim.caller(), claim.key())).isEmpty();
        var order = placed(anOrder().from(carts().save(aCart().opened())).claimedBy(claim));
        assertThat(placements().claim(claim.caller(), claim.key()))
                .contains(claim.resultingIn(order.id().value()));
        clock().set(claim.expires());
        assertThat(placements().claim(claim.caller(), claim.key())).isEmpty();
    }

    @Test
    default void a_backorder_takes_what_is_not_there_while_that_is_allowed() {
        var variant = counted(2, true);
        placed(anOrder().from(carts().save(aCart().opened())).taking(takes(variant, 5)));
        assertThat(stocks().find(variant).available()).isEqualTo(-3);
    }

    @Test
    default void a_backorder_is_refused_once_it_is_not_allowed_any_more() {
        var variant = counted(2, true);
        var planned = takes(variant, 5);
        stocks().save(stocks().find(variant).count(2, false, "no more", MORNING));
        var late = anOrder().from(carts().save(aCart().opened())).taking(planned);
        assertThat(placements().place(late.placement()))
                .isEqualTo(new SoldMeanwhile(Set.of(variant)));
    }

    @Test
    default void a_withdrawn_order_gives_its_goods_back_once() {
        var variant = counted(10, false);
        var order =
                placed(anOrder().from(carts().save(aCart().opened())).taking(takes(variant, 4)));
        var cancelled = order.cancel(CancelReason.CUSTOMER, MORNING);
        var saved = placements().withdraw(cancelled, order.takes());
        assertThat(orders().find(order.id())).contains(saved);
        assertThatThrownBy(() -> placements().withdraw(cancelled, order.takes()))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(stocks().find(variant).buckets()).containsExactly(new Bucket(0, 10, 0));
    }

    @Test
    default void withdrawing_is_repeated_by_its_claim() {
        var order = placed(anOrder().from(carts().save(aCart().opened())));
        var cancelled =
                order.cancel(CancelReason.CUSTOMER, MORNING)
                        .claimedBy(Optional.of(aClaim(order.id().value())));
        placements().withdraw(cancelled, order.takes());
        assertThatThrownBy(() -> placements().withdraw(cancelled, order.takes()))
                .isInstanceOf(Repeated.class);
    }

    @Test
    default void goods_that_are_freed_leave_or_come_home_move_with_the_order_and_once() {
        var variant = counted(10, false);
        var home = counted(5, false);
        var order =
                placed(anOrder().from(carts().save(aCart().opened())).taking(takes(variant, 6)));
        var goods =
                new Placements.Goods(
                        takes(variant, 1), takes(variant, 3), Map.of(variant, 2, home, 1));
        var movement = new Placements.Movement(order.cancel(CancelReason.STAFF, MORNING), goods);
        var saved = placements().carry(movement);
        assertThat(orders().find(order.id())).contains(saved);
        assertThatThrownBy(() -> placements().carry(movement)).isInstanceOf(Refusal.Stale.class);
        assertThat(stocks().find(variant).buckets()).containsExactly(new Bucket(0, 9, 2));
        assertThat(stocks().find(variant).available()).isEqualTo(7);
        assertThat(stocks().find(home).buckets()).containsExactly(new Bucket(0, 6, 0));
    }

    @Test
    default void no_more_leaves_than_was_taken_and_nothing_is_written() {
        var variant = counted(10, false);
        var order =
                placed(anOrder().from(carts().save(aCart().opened())).taking(takes(variant, 2)));
        var goods = new Placements.Goods(List.of(), takes(variant, 3), Map.of());
        var movement = new Placements.Movement(order.cancel(CancelReason.STAFF, MORNING), goods);
        assertThatThrownBy(() -> placements().carry(movement))
                .isInstanceOf(IllegalStateException.class);
        assertThat(orders().find(order.id())).contains(order);
        assertThat(stocks().find(variant).buckets()).containsExactly(new Bucket(0, 10, 2));
    }

    @Test
    default void a_count_that_takes_away_while_somebody_buys_is_stale() {
        var variant = counted(10, false);
        var read = stocks().find(variant);
        placed(anOrder().from(carts().save(aCart().opened())).taking(takes(variant, 4)));
        assertThatThrownBy(() -> stocks().save(read.count(5, false, "count", MORNING)))
                .isInstanceOf(Refusal.Stale.class);
        assertThat(stocks().find(variant).buckets()).containsExactly(new Bucket(0, 10, 4));
    }

    @Test
    default void a_count_that_adds_while_somebody_buys_keeps_both() {
        var variant = counted(10, false);
        var read = stocks().find(variant);
        placed(anOrder().from(carts().save(aCart().opened())).taking(takes(variant, 4)));
        stocks().save(read.count(30, false, "count", MORNING));
        assertThat(stocks().find(variant).buckets()).containsExactly(new Bucket(0, 30, 4));
    }

    private VariantId counted(int units, boolean backorderable) {
        var variant = aVariant();
        stocks().save(Stock.untracked(variant).count(units, backorderable, "count", MORNING));
        return variant;
    }

    private List<Take> takes(VariantId variant, int units) {
        var takes = stocks().find(variant).plan(units, 0).orElseThrow();
        assertThat(takes).extracting(Take::location).containsOnly(LocationId.DEFAULT);
        return takes;
    }

    private Order placed(OrderFixture order) {
        return ((Placed) placements().place(order.placement())).order();
    }
}
