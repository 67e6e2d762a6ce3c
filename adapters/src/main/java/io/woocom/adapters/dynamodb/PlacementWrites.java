package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.ORDERS;
import static java.util.stream.Collectors.toSet;

import io.woocom.domain.inventory.Take;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderEvent;
import io.woocom.domain.ordering.Placements;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The one write across contexts: orders, carts and stock each supply their fragments, and this
/// joins them into one transaction of at most 100 actions.
final class PlacementWrites implements Placements {

    private final Session session;
    private final Writes writes;
    private final Claims claims;
    private final Reservations reservations;

    PlacementWrites(Session session) {
        this.session = session;
        this.writes = new Writes(session.client());
        this.claims = new Claims(session, ORDERS);
        this.reservations = new Reservations(session);
    }

    @Override
    public Outcome place(Placement placement) {
        var order = placement.order().state();
        var fragments = claimed(placement.order());
        fragments.add(OrderTable.contact(session, order.id(), placement.contact()));
        fragments.add(CartTable.fragment(session, Change.to(placement.cart())));
        fragments.addAll(reservations.take(order.takes()));
        var blames = writes.attempt(fragments);
        if (blames.isEmpty()) {
            return new Outcome.Placed(OrderTable.saved(placement.order()));
        }
        if (blames.getFirst() instanceof Reservations.Sold) {
            return new Outcome.SoldMeanwhile(
                    blames.stream()
                            .map(blame -> ((Reservations.Sold) blame).variant())
                            .collect(toSet()));
        }
        throw blames.getFirst();
    }

    @Override
    public Order withdraw(Change<Order, OrderEvent> cancelled, List<Take> giveBack) {
        if (!cancelled.changed()) {
            return cancelled.state();
        }
        var fragments = claimed(cancelled);
        fragments.addAll(reservations.giveBack(giveBack));
        writes.commit(fragments);
        return OrderTable.saved(cancelled);
    }

    @Override
    public Order carry(Movement movement) {
        if (!movement.order().changed()) {
            return movement.order().state();
        }
        var fragments = claimed(movement.order());
        fragments.addAll(reservations.carry(movement.goods()));
        writes.commit(fragments);
        return OrderTable.saved(movement.order());
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return claims.find(caller, key);
    }

    @Override
    public void keep(Claim claim) {
        claims.keep(claim);
    }

    private List<Fragment> claimed(Change<Order, OrderEvent> change) {
        var fragments = new ArrayList<Fragment>();
        change.claim().map(claims::fragment).ifPresent(fragments::add);
        fragments.add(OrderTable.fragment(session, change));
        return fragments;
    }
}
