package io.woocom.functions.ordering;

import static java.util.stream.Collectors.toUnmodifiableMap;

import io.woocom.adapters.http.Query;
import io.woocom.domain.customer.CustomerId;
import io.woocom.domain.customer.Owner;
import io.woocom.domain.ordering.FulfillmentStatus;
import io.woocom.domain.ordering.OrderList;
import io.woocom.domain.ordering.PaymentStatus;
import io.woocom.domain.shared.Ids;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads which orders staff ask for: by at most one axis, within a time.
final class OrderQuestions {

    private static final Map<String, String> STATUSES =
            Stream.of("pending", "confirmed", "completed", "cancelled")
                    .collect(toUnmodifiableMap(name -> name, name -> name));

    private static final List<String> AXES =
            List.of("status", "payment_status", "fulfillment_status", "customer");

    private OrderQuestions() {}

    static OrderList.Query read(Query query) {
        var status = query.choice("status", STATUSES).map(OrderList.Axis.ByStatus::new);
        var payment =
                query.choice("payment_status", names(PaymentStatus.values()))
                        .map(OrderList.Axis.ByPayment::new);
        var fulfillment =
                query.choice("fulfillment_status", names(FulfillmentStatus.values()))
                        .map(OrderList.Axis.ByFulfillment::new);
        var axes =
                Stream.<Optional<? extends OrderList.Axis>>of(
                                status, payment, fulfillment, customer(query))
                        .flatMap(Optional::stream)
                        .map(OrderList.Axis.class::cast)
                        .toList();
        var from = query.time("from");
        var to = query.time("to");
        if (axes.size() > 1) {
            var names = String.join(", ", AXES);
            query.fault("not_allowed", second(query), "at most one of " + names);
        }
        return new OrderList.Query(axes.stream().findFirst(), from, to);
    }

    private static Optional<OrderList.Axis> customer(Query query) {
        return query.text("customer", 100)
                .flatMap(id ->
                        Ids.fits(CustomerId.PREFIX, id)
                                ? Optional.of(
                                        new OrderList.Axis.ByOwner(
                                                new Owner.Customer(new CustomerId(id))))
                                : query.fault("bad_format", "customer", "a customer's id"));
    }

    private static String second(Query query) {
        return AXES.stream().filter(query::has).skip(1).findFirst().orElse("status");
    }

    private static <E extends Enum<E>> Map<String, E> names(E[] words) {
        return Stream.of(words)
                .collect(
                        toUnmodifiableMap(
                                word -> word.name().toLowerCase(Locale.ROOT), word -> word));
    }
}
