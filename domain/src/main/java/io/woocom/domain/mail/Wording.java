package io.woocom.domain.mail;

import io.woocom.domain.ordering.Orders;
import io.woocom.domain.store.Store;

/// Puts letters into words.
@FunctionalInterface
public interface Wording {

    /// In the store's language, or English where the shop does not speak it.
    ///
    /// @param about an order whose contact is there
    Mail put(Letter letter, Orders.WithContact about, Store store);
}
