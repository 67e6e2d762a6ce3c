package io.woocom.domain.ordering;

import io.woocom.domain.customer.Contact;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.shared.Change;
import io.woocom.domain.shared.Refusal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// All orders. New ones come through {@link Placements} only.
public interface Orders {

    Optional<Order> find(OrderId id);

    /// An order with its contact, which is kept apart from it.
    Optional<WithContact> findWithContact(OrderId id);

    /// The same by the number that people call it.
    Optional<WithContact> findByNumber(OrderNumber number);

    /// Those of the ids that exist, read together.
    Map<OrderId, WithContact> findAll(Collection<OrderId> ids);

    /// Saves a change that moves no stock.
    ///
    /// @return the order as saved, with its new revision
    /// @throws Refusal.Stale if it was changed since it was read
    /// @throws io.woocom.domain.shared.Repeated if the change's claim was already made by the same
    ///   request
    Order save(Change<Order, OrderEvent> change);

    /// Pending orders whose hold ended by then, oldest first, at most so many.
    List<OrderId> holdsEndedBy(Instant instant, int most);

    /// Orders that have had something to settle with a provider since before then ({@link
    /// Order#unsettledSince()}), oldest first, at most so many.
    List<OrderId> unsettledSince(Instant instant, int most);

    /// The contact is gone once its retention ended or its person was erased.
    record WithContact(Order order, Optional<Contact> contact) {}

    /// @throws Refusal.NotFound if there is no such order, or it is somebody else's
    default WithContact of(Owner owner, OrderId id) {
        return findWithContact(id)
                .filter(found -> found.order().owner().equals(owner))
                .orElseThrow(() -> Refusal.notFound("this order"));
    }
}
