package io.woocom.domain.ordering;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import io.woocom.domain.customer.Contact;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.InMemoryClaims;
import io.woocom.domain.shared.Memory;
import io.woocom.domain.shared.Refusal;
import io.woocom.domain.shared.Revision;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/// Orders in a map, by their number: the contract without a database.
public final class InMemoryOrders implements Orders, Books {

    private final Map<OrderNumber, Order> orders = new HashMap<>();
    private final Map<OrderNumber, Contact> contacts = new HashMap<>();
    private final Map<OrderNumber, Contact> booked = new HashMap<>();
    private final Map<OrderId, Instant> ends = new HashMap<>();
    private final Memory memory;
    private final InMemoryClaims claims;

    public InMemoryOrders(Memory memory) {
        this.memory = memory;
        this.claims = new InMemoryClaims(memory);
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return memory.atomically(() ->
                Optional.ofNullable(orders.get(id.number()))
                        .filter(order -> order.id().equals(id)));
    }

    @Override
    public Optional<WithContact> findWithContact(OrderId id) {
        return memory.atomically(() ->
                find(id).map(order ->
                        new WithContact(order, Optional.ofNullable(contacts.get(id.number())))));
    }

    @Override
    public Optional<WithContact> findByNumber(OrderNumber number) {
        return memory.atomically(() ->
                Optional.ofNullable(orders.get(number))
                        .flatMap(order -> findWithContact(order.id())));
    }

    @Override
    public Map<OrderId, WithContact> findAll(Collection<OrderId> ids) {
        return memory.atomically(() ->
                ids.stream()
                        .distinct()
                        .flatMap(id -> findWithContact(id).stream())
                        .collect(toMap(found -> found.order().id(), Function.identity())));
    }

    @Override
    public Order save(Change<Order, OrderEvent> change) {
        return memory.save(change, claims, next -> requireCurrent(next.state()), this::put);
    }

    @Override
    public List<OrderId> holdsEndedBy(Instant instant, int most) {
        return due(Order::holdUntil, until -> !until.isAfter(instant), most);
    }

    @Override
    public List<OrderId> unsettledSince(Instant instant, int most) {
        return due(Order::unsettledSince, since -> since.isBefore(instant), most);
    }

    @Override
    public void lock(OrderId order, Instant until) {
        memory.write(() -> {
            var contact = Optional.ofNullable(contacts.remove(order.number()));
            contact.ifPresent(one -> {
                booked.put(order.number(), one);
                ends.put(order, until);
            });
            return contact;
        });
    }

    @Override
    public Optional<Contact> contact(OrderId order) {
        return memory.atomically(() -> Optional.ofNullable(booked.get(order.number())));
    }

    @Override
    public List<OrderId> endedBy(Instant instant, int most) {
        return memory.atomically(() ->
                ends.keySet().stream()
                        .filter(order -> !ends.getOrDefault(order, Instant.MAX).isAfter(instant))
                        .sorted(comparing(ends::get))
                        .limit(most)
                        .toList());
    }

    @Override
    public void remove(OrderId order) {
        memory.write(() -> {
            ends.remove(order);
            return Optional.ofNullable(booked.remove(order.number()));
        });
    }

    /// The first half of a write: nobody else saved this order.
    void requireCurrent(Order order) {
        var stored = Optional.ofNullable(orders.get(order.id().number())).map(Order::revision);
        if (stored.orElse(Revision.NEW).version() != order.revision().version()) {
            throw Refusal.stale("this order");
        }
    }

    /// The second half.
    Order put(Change<Order, OrderEvent> change) {
        var order = change.state();
        var saved = order.at(order.revision().next(change.events().size()));
        orders.put(order.id().number(), saved);
        memory.tell(order.id().value(), order.revision(), change.events(), saved);
        return saved;
    }

    void put(OrderId order, Contact contact) {
        contacts.put(order.number(), contact);
    }

    InMemoryClaims claims() {
        return claims;
    }

    private List<OrderId> due(
            Function<Order, Optional<Instant>> time, Predicate<Instant> isDue, int most) {
        return memory.atomically(() ->
                orders.values().stream()
                        .filter(order -> time.apply(order).filter(isDue).isPresent())
                        .sorted(comparing(order -> time.apply(order).orElseThrow()))
                        .limit(most)
                        .map(Order::id)
                        .toList());
    }
}
