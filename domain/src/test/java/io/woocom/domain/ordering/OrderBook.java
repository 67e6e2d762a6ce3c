package io.woocom.domain.ordering;

import io.woocom.domain.inventory.Take;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Orders in memory, without the stock behind them: it only notes which goods went back. Something
/// can happen just before the next write, to try what a second writer does.
final class OrderBook implements Orders, Placements {

    private final Map<OrderId, Order> orders = new LinkedHashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final List<Take> givenBack = new ArrayList<>();
    private Runnable happening = () -> {};

    void beforeNextWrite(Runnable anything) {
        happening = anything;
    }

    List<Take> givenBack() {
        return List.copyOf(givenBack);
    }

    Order of(OrderId id) {
        return find(id).orElseThrow();
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return Optional.ofNullable(orders.get(id));
    }

    @Override
    public Optional<WithContact> findWithContact(OrderId id) {
        return find(id).map(order -> new WithContact(order, Optional.empty()));
    }

    @Override
    public Map<OrderId, WithContact> findAll(Collection<OrderId> ids) {
        var found = new HashMap<OrderId, WithContact>();
        ids.forEach(id -> findWithContact(id).ifPresent(order -> found.put(id, order)));
        return found;
    }

    @Override
    public Order save(Change<Order, OrderEvent> change) {
        var before = happening;
        happening = () -> {};
        before.run();
        change.claim().ifPresent(this::requireFirst);
        var order = change.state();
        var known = find(order.id()).map(Order::revision).orElse(Revision.NEW);
        if (known.version() != order.revision().version()) {
            throw Refusal.stale("this order");
        }
        var saved = order.at(known.next(change.events().size()));
        orders.put(order.id(), saved);
        change.claim().ifPresent(claim -> claims.put(key(claim.caller(), claim.key()), claim));
        return saved;
    }

    @Override
    public Order withdraw(Change<Order, OrderEvent> cancelled, List<Take> giveBack) {
        var saved = save(cancelled);
        givenBack.addAll(giveBack);
        return saved;
    }

    @Override
    public Outcome place(Placement placement) {
        return new Outcome.Placed(save(placement.order()));
    }

    @Override
    public Optional<Claim> claim(String caller, String key) {
        return Optional.ofNullable(claims.get(key(caller, key)));
    }

    @Override
    public List<OrderId> holdsEndedBy(Instant instant, int most) {
        return oldest(Order::holdUntil, instant, most);
    }

    @Override
    public List<OrderId> unsettledSince(Instant instant, int most) {
        return oldest(Order::unsettledSince, instant, most);
    }

    private List<OrderId> oldest(Function<Order, Optional<Instant>> age, Instant by, int most) {
        return orders.values().stream()
                .filter(order -> age.apply(order).filter(at -> !at.isAfter(by)).isPresent())
                .sorted(Comparator.comparing(order -> age.apply(order).orElseThrow()))
                .limit(most)
                .map(Order::id)
                .toList();
    }

    private void requireFirst(Claim claim) {
        var first = claims.get(key(claim.caller(), claim.key()));
        if (first != null) {
            throw first.metBy(claim);
        }
    }

    private static String key(String caller, String key) {
        return caller + " " + key;
    }
}
