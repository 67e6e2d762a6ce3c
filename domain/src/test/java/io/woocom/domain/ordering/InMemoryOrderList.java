package io.woocom.domain.ordering;

import io.woocom.domain.shared.Page;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// The lists of orders in a map: the contract without a database.
public final class InMemoryOrderList implements OrderList {

    private final Map<OrderId, Entry> entries = new HashMap<>();

    @Override
    public synchronized void enter(Entry entry) {
        entries.merge(
                entry.order(),
                entry,
                (known, later) -> later.sequence() > known.sequence() ? later : known);
    }

    @Override
    public synchronized Page<OrderId> page(Query query, Page.Request page) {
        var rest =
                entries.values().stream()
                        .filter(entry -> matches(entry, query))
                        .sorted(Comparator.comparing(InMemoryOrderList::place).reversed())
                        .filter(entry ->
                                page.after()
                                        .map(after -> place(entry).compareTo(after) < 0)
                                        .orElse(true))
                        .toList();
        var items = rest.subList(0, Math.min(page.limit(), rest.size()));
        var next =
                items.size() < rest.size()
                        ? Optional.of(place(items.getLast()))
                        : Optional.<String>empty();
        return new Page<>(items.stream().map(Entry::order).toList(), next);
    }

    private static boolean matches(Entry entry, Query query) {
        return query.from().map(from -> !entry.placedAt().isBefore(from)).orElse(true)
                && query.to().map(entry.placedAt()::isBefore).orElse(true)
                && query.axis().map(axis -> matches(entry, axis)).orElse(true);
    }

    private static boolean matches(Entry entry, Axis axis) {
        return switch (axis) {
            case Axis.ByOwner(var owner) -> entry.owner().equals(owner);
            case Axis.ByBuyer(var email) -> entry.buyer().equals(Optional.of(email.normalised()));
            case Axis.ByStatus(var status) -> entry.status().equals(status);
            case Axis.ByPayment(var payment) -> entry.payment() == payment;
            case Axis.ByFulfillment(var fulfillment) -> entry.fulfillment() == fulfillment;
        };
    }

    private static String place(Entry entry) {
        return "%020d#%s".formatted(entry.placedAt().toEpochMilli(), entry.order());
    }
}
