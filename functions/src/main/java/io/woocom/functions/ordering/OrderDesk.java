package io.woocom.functions.ordering;

import io.woocom.adapters.http.Answer;
import io.woocom.adapters.http.Claims;
import io.woocom.adapters.http.Listed;
import io.woocom.adapters.http.Query;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.ordering.CancelOrder;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.ordering.OrderStatus;
import io.woocom.domain.ordering.Orders;
import io.woocom.domain.shared.Refusal;
import io.woocom.functions.edge.Call;
import java.util.Optional;
import java.util.function.Function;

/// What shoppers do to their own orders and staff to all.
record OrderDesk(Orders orders, OrderList list, CancelOrder cancelOrder) {

    Answer list(Listed listed, Query questions, OrderList.Query query) {
        return OrderAnswers.page(listed, list.page(query, listed.page(questions)), orders);
    }

    /// @param owner whose it must be; none for staff
    /// @param shown how an order is answered
    Answer cancel(
            Call call,
            Optional<Owner> owner,
            OrderStatus.CancelReason reason,
            Function<Orders.WithContact, Answer> shown) {
        call.request().body().optionalFields().check();
        var id = OrderAnswers.id(call.request());
        var request =
                new CancelOrder.Request(id, owner, reason, call.request().ifMatch(), call.claim());
        return Claims.once(
                () -> shown.apply(cancelOrder.cancel(request)), _ -> shown.apply(find(owner, id)));
    }

    /// @throws Refusal.NotFound if there is none, or it is somebody else's
    Orders.WithContact find(Optional<Owner> owner, OrderId id) {
        return owner.map(own -> orders.of(own, id))
                .orElseGet(() ->
                        orders.findWithContact(id)
                                .orElseThrow(() -> Refusal.notFound("this order")));
    }
}
