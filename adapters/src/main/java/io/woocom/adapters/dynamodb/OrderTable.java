package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.ORDERS;
import static java.util.stream.Collectors.toMap;

import io.woocom.adapters.wire.OrderWire;
import io.woocom.domain.customer.Contact;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderEvent;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.OrderNumber;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.shared.Change;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Orders by their number, each with its contact beside it, and the claims of requests on them.
final class OrderTable implements Orders {

    private final Session session;
    private final Reads reads;
    private final Writes writes;
    private final Claims claims;
    private final DueOrders due;

    OrderTable(Session session) {
        this.session = session;
        this.reads = new Reads(session);
        this.writes = new Writes(session.client());
        this.claims = new Claims(session, ORDERS);
        this.due = new DueOrders(session);
    }

    @Override
    public Optional<Order> find(OrderId id) {
        return reads.find(ORDERS, Keys.order(id)).flatMap(item -> order(id, item));
    }

    @Override
    public Optional<WithContact> findWithContact(OrderId id) {
        var found =
                reads.partition(ORDERS, Keys.order(id).pk()).stream()
                        .collect(toMap(Key::of, item -> item));
        return together(id, found);
    }

    @Override
    public Optional<WithContact> findByNumber(OrderNumber number) {
        var found =
                reads.partition(ORDERS, Keys.order(number).pk()).stream()
                        .collect(toMap(Key::of, item -> item));
        return Optional.ofNullable(found.get(Keys.order(number)))
                .flatMap(item -> together(new OrderId(item.text("subject")), found));
    }

    @Override
    public Map<OrderId, WithContact> findAll(Collection<OrderId> ids) {
        var keys = ids.stream().flatMap(id -> Stream.of(Keys.order(id), Keys.contact(id))).toList();
        var found = reads.findAll(ORDERS, keys);
        return ids.stream()
                .distinct()
                .flatMap(id -> together(id, found).stream())
                .collect(toMap(one -> one.order().id(), one -> one));
    }

    @Override
    public Order save(Change<Order, OrderEvent> change) {
        if (!change.changed()) {
            return change.state();
        }
        var fragments = new ArrayList<Fragment>();
        change.claim().map(claims::fragment).ifPresent(fragments::add);
        fragments.add(fragment(session, change));
        writes.commit(fragments);
        return saved(change);
    }

    @Override
    public List<OrderId> holdsEndedBy(Instant instant, int most) {
        return due.find(DueOrders.HOLDS, instant, most);
    }

    @Override
    public List<OrderId> unsettledSince(Instant instant, int most) {
        return due.find(DueOrders.UNSETTLED, instant, most);
    }

    /// The order's part of a write that other contexts take part in.
    static Fragment fragment(Session session, Change<Order, OrderEvent> change) {
        var order = change.state();
        var document = document(change);
        var edit = document.edit(session);
        DueOrders.HOLDS.mark(edit, order.id(), order.holdUntil());
        DueOrders.UNSETTLED.mark(edit, order.id(), order.unsettledSince());
        return document.fragment(session, edit);
    }

    static Fragment contact(Session session, OrderId id, Contact contact) {
        return new Edit(session.name(ORDERS), Keys.contact(id))
                .set(new Attributes().map("contact", ContactItems.attributes(contact)))
                .or(Rank.VERSION, _ -> new IllegalStateException("nothing was asked"));
    }

    static Order saved(Change<Order, OrderEvent> change) {
        return change.state().at(document(change).nextRevision());
    }

    private static Document document(Change<Order, OrderEvent> change) {
        var order = change.state();
        return new Document(
                ORDERS,
                Keys.order(order.id()),
                order.id().value(),
                order.revision(),
                OrderItems.body(order),
                change.events().stream().map(event -> OrderWire.of(event, order)).toList());
    }

    private static Optional<WithContact> together(OrderId id, Map<Key, Item> found) {
        var contact =
                Optional.ofNullable(found.get(Keys.contact(id)))
                        .filter(item -> !ContactTable.isLocked(item))
                        .map(item -> ContactItems.contact(item.map("contact")));
        return Optional.ofNullable(found.get(Keys.order(id)))
                .flatMap(item -> order(id, item))
                .map(order -> new WithContact(order, contact));
    }

    /// An order with the same number is not this one.
    private static Optional<Order> order(OrderId id, Item item) {
        return Optional.of(item)
                .filter(found -> found.text("subject").equals(id.value()))
                .map(found -> OrderItems.order(found.map("body"), Document.revision(found)));
    }
}
