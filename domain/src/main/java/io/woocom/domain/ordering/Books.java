package io.woocom.domain.ordering;

import io.woocom.domain.customer.Contact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The contacts of orders that only the books may still see: whose buyer was erased and whose
/// retention has not ended.
public interface Books {

    /// From now on nothing but the books shows who placed this order. A contact that is locked
    /// already keeps its end; one that is gone stays gone.
    void lock(OrderId order, Instant until);

    /// Locked ones only.
    Optional<Contact> contact(OrderId order);

    /// Those whose retention has ended by then, at most so many.
    List<OrderId> endedBy(Instant instant, int most);

    /// A locked contact is gone for good.
    void remove(OrderId order);
}
