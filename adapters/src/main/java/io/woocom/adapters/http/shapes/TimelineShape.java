package io.woocom.adapters.http.shapes;

import io.woocom.adapters.json.Members;
import io.woocom.domain.ordering.OrderEvent;
import io.woocom.domain.ordering.OrderStatus;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing that happened to an order, told to people.
final class TimelineShape {

    private TimelineShape() {}

    static Map<String, @Nullable Object> of(OrderEvent event) {
        return switch (event) {
            case OrderEvent.Placed _ -> entry(event, "order.placed", "the order was placed");
            case OrderEvent.Claimed _ ->
                    entry(event, "order.claimed", "the guest's order became a customer's");
            case OrderEvent.Confirmed _ -> entry(event, "order.confirmed", "the goods may go");
            case OrderEvent.Completed _ -> entry(event, "order.completed", "all shipped and paid");
            case OrderEvent.Cancelled(var reason, var _) ->
                    entry(event, "order.cancelled", why(reason));
            case OrderEvent.PaymentCreated(var payment, var _) ->
                    entry(event, "payment.created", "another attempt to pay, " + payment);
            case OrderEvent.PaymentRequiresAction(var payment, var _) ->
                    entry(event, "payment.requires_action", payment + " waits for the shopper");
            case OrderEvent.PaymentAuthorized(var payment, var amount, var _) ->
                    entry(event, "payment.authorized", amount + " set aside by " + payment);
            case OrderEvent.PaymentCaptured(var payment, var amount, var _) ->
                    entry(event, "payment.captured", amount + " taken by " + payment);
            case OrderEvent.PaymentDeclined(var payment, var code, var _) ->
                    entry(event, "payment.declined", payment + " was declined: " + code);
            case OrderEvent.PaymentVoided(var payment, var _) ->
                    entry(event, "payment.voided", payment + " takes nothing any more");
            case OrderEvent.PaymentExpired(var payment, var _) ->
                    entry(event, "payment.expired", payment + " was not used in time");
            case OrderEvent.RefundSucceeded(var refund, var payment, var amount, var _) ->
                    entry(
                            event,
                            "refund.succeeded",
                            amount + " given back of " + payment + ", " + refund);
        };
    }

    private static String why(OrderStatus.CancelReason reason) {
        return switch (reason) {
            case CUSTOMER -> "cancelled by the customer";
            case STAFF -> "cancelled by staff";
            case HOLD_EXPIRED -> "not paid in time, the goods are free again";
        };
    }

    private static Map<String, @Nullable Object> entry(
            OrderEvent event, String type, String detail) {
        return Members.of("at", Values.time(event.at()))
                .and("type", type)
                .and("detail", detail)
                .tree();
    }
}
