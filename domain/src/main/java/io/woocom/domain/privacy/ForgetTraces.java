package io.woocom.domain.privacy;

import io.woocom.domain.cart.Carts;
import io.woocom.domain.customer.Email;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.ordering.Books;
import io.woocom.domain.ordering.Order;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.shared.Page;
import io.woocom.domain.store.Stores;
import java.time.Duration;
import java.util.Optional;

/// Removes somebody's carts and locks the contacts of their orders, for as long as the store keeps
/// its books: counted from an order's placement on, by the setting as it stands now. May be
/// repeated.
public final class ForgetTraces {

    private static final int AT_ONCE = 50;

    private final Carts carts;
    private final Orders orders;
    private final OrderList list;
    private final Books books;
    private final Stores stores;

    public ForgetTraces(Carts carts, Orders orders, OrderList list, Books books, Stores stores) {
        this.carts = carts;
        this.orders = orders;
        this.list = list;
        this.books = books;
        this.stores = stores;
    }

    /// @param email which they have shown they read: what a guest ordered under it was theirs, too
    public void forget(Owner owner, Optional<Email> email) {
        carts.forget(owner);
        var retention = stores.current().settings().retention();
        lockAll(owner, new OrderList.Axis.ByOwner(owner), retention);
        email.ifPresent(address -> lockAll(owner, new OrderList.Axis.ByBuyer(address), retention));
    }

    private void lockAll(Owner owner, OrderList.Axis axis, Duration retention) {
        var query = new OrderList.Query(Optional.of(axis), Optional.empty(), Optional.empty());
        var page = Optional.of(Page.Request.first(AT_ONCE));
        while (page.isPresent()) {
            var found = list.page(query, page.get());
            for (var one : orders.findAll(found.items()).values()) {
                if (isOf(owner, one.order())) {
                    books.lock(one.order().id(), one.order().placedAt().plus(retention));
                }
            }
            page = found.next().map(after -> new Page.Request(AT_ONCE, Optional.of(after)));
        }
    }

    private static boolean isOf(Owner owner, Order order) {
        return switch (order.owner()) {
            case Owner.Guest _ -> true;
            case Owner.Customer customer -> customer.equals(owner);
        };
    }
}
