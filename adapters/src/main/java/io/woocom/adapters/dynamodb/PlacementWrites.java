package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.ORDERS;
import static java.util.stream.Collectors.toSet;

import io.woocom.domain.catalog.VariantId;
import io.woocom.domain.inventory.Take;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderEvent;
import io.woocom.domain.ordering.Placements;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The one write across contexts: orders, carts, stock and coupons each supply their fragments, and
/// this joins them into one transaction of at most 100 actions.
final class PlacementWrites implements Placements {

    private final Session session;
    private final Writes writes;
    private final Claims claims;
    private final Reservations reservations;
    private final Redemptions redemptions;

    PlacementWrites(Session session) {
        this.session = session;
        this.writes = new Writes(session.client());
        this.claims = new Claims(session, ORDERS);
        this.reservations = new Reservations(session);
        this.redemptions = new Redemptions(session);
    }

    @Override
    public Outcome place(Placement placement) {
        var order = placement.order().state();
        var fragments = claimed(placement.order());
        fragments.add(OrderTable.contact(session, order.id(), placement.contact()));
        fragments.add(CartTable.fragment(session, Change.to(placement.cart())));
        fragments.addAll(reservations.take(order.takes()));
        fragments.addAll(redemptions.count(order.id(), placement.redemptions()));
        var blames = writes.attempt(fragments);
        if (blames.isEmpty()) {
            return new Outcome.Placed(OrderTable.saved(placement.order()));
        }
        return switch (blames.getFirst()) {
            case Reservations.Sold _ -> new Outcome.SoldMeanwhile(sold(blames));
            case Redemptions.Used used -> new Outcome.UsedMeanwhile(used.coupon());
            case RuntimeException refused -> throw refused;
        };
    }

    private static Set<VariantId> sold(List<RuntimeException> blames) {
        return blames.stream()
                .flatMap(blame ->
                        blame instanceof Reservations.Sold sold
                                ? Stream.of(sold.variant())
                                : Stream.empty())
                .collect(toSet());
    }

    @Override
    public Order withdraw(Change<Order, OrderEvent> cancelled, List<Take> giveBack) {
        if (!cancelled.changed()) {
            return cancelled.state();
        }
        var fragments = claimed(cancelled);
        fragments.addAll(reservations.giveBack(giveBack));
        fragments.addAll(redemptions.giveBack(cancelled.state().id()));
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
