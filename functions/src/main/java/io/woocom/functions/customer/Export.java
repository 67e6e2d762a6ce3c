package io.woocom.functions.customer;

import io.woocom.adapters.http.shapes.CartShape;
import io.woocom.adapters.http.shapes.CustomerShape;
import io.woocom.adapters.http.shapes.OrderShape;
import io.woocom.adapters.http.shapes.Values;
import io.woocom.adapters.json.Members;
import io.woocom.domain.cart.Carts;
import io.woocom.domain.customer.Customer;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.shared.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All that the shop keeps of a customer, as one document.
final class Export {

    private static final int AT_ONCE = 100;

    private final Carts carts;
    private final Orders orders;
    private final OrderList list;

    Export(Carts carts, Orders orders, OrderList list) {
        this.carts = carts;
        this.orders = orders;
        this.list = list;
    }

    Map<String, @Nullable Object> of(Customer customer, Instant now) {
        var owner = new Owner.Customer(customer.id());
        var own =
                new OrderList.Query(
                        Optional.of(new OrderList.Axis.ByOwner(owner)),
                        Optional.empty(),
                        Optional.empty());
        return Members.of("exported_at", Values.time(now))
                .and("customer", CustomerShape.whole(customer))
                .and(
                        "carts",
                        all(
                                page -> carts.activeOf(owner, page),
                                items -> items.stream().map(CartShape::kept)))
                .and(
                        "orders",
                        all(
                                page -> list.page(own, page),
                                ids -> {
                                    var found = orders.findAll(ids);
                                    return ids.stream()
                                            .flatMap(id ->
                                                    Optional.ofNullable(found.get(id)).stream())
                                            .map(OrderShape::store);
                                }))
                .tree();
    }

    private static <T> List<Object> all(
            Function<Page.Request, Page<T>> pages,
            Function<List<T>, Stream<Map<String, @Nullable Object>>> shown) {
        var all = new ArrayList<Object>();
        var page = Optional.of(Page.Request.first(AT_ONCE));
        while (page.isPresent()) {
            var found = pages.apply(page.get());
            shown.apply(found.items()).forEach(all::add);
            page = found.next().map(after -> new Page.Request(AT_ONCE, Optional.of(after)));
        }
        return all;
    }
}
