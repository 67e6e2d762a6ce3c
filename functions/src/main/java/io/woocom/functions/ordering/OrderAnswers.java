package io.woocom.functions.ordering;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.Request;
import io.woocom.adapters.http.shapes.OrderShape;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.shared.Page;
import java.util.Optional;

/// How requests name an order, and how orders are answered.
final class OrderAnswers {

    private OrderAnswers() {}

    static OrderId id(Request request) {
        return request.id("order_id", OrderId.PREFIX, OrderId::new);
    }

    static String location(OrderId id) {
        return "/store/v1/orders/" + id;
    }

    static Answer placed(Orders.WithContact found) {
        return Answer.created(location(found.order().id()), OrderShape.store(found))
                .tagged(version(found));
    }

    static Answer store(Orders.WithContact found) {
        return Answer.ok(OrderShape.store(found)).tagged(version(found));
    }

    static Answer admin(Orders.WithContact found) {
        return Answer.ok(OrderShape.admin(found)).tagged(version(found));
    }

    /// The orders of a page, read together; one that is listed and cannot be read is left out.
    static Answer page(Listed listed, Page<OrderId> page, Orders orders) {
        var found = orders.findAll(page.items());
        return listed.answer(
                page.items().stream()
                        .flatMap(id -> Optional.ofNullable(found.get(id)).stream())
                        .map(OrderShape::store)
                        .toList(),
                page.next());
    }

    private static long version(Orders.WithContact found) {
        return found.order().revision().version();
    }
}
