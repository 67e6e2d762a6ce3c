package io.woocom.adapters.dynamodb;

import io.woocom.domain.ordering.OrderEvent;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.payment.PaymentId;
import io.woocom.domain.payment.RefundId;

/// An order's timeline as attributes.
final class OrderEventItems {

    private OrderEventItems() {}

    static Attributes event(OrderEvent event, Amounts amounts) {
        return switch (event) {
            case OrderEvent.Placed _ -> of("placed", event);
            case OrderEvent.Claimed _ -> of("claimed", event);
            case OrderEvent.Confirmed _ -> of("confirmed", event);
            case OrderEvent.Completed _ -> of("completed", event);
            case OrderEvent.Cancelled(var reason, var _) ->
                    of("cancelled", event).text("reason", reason.name());
            case OrderEvent.PaymentCreated(var id, var _) -> of("payment_created", event, id);
            case OrderEvent.PaymentRequiresAction(var id, var _) ->
                    of("payment_requires_action", event, id);
            case OrderEvent.PaymentAuthorized(var id, var amount, var _) ->
                    of("payment_authorized", event, id).number("amount", amounts.number(amount));
            case OrderEvent.PaymentCaptured(var id, var amount, var _) ->
                    of("payment_captured", event, id).number("amount", amounts.number(amount));
            case OrderEvent.PaymentDeclined(var id, var code, var _) ->
                    of("payment_declined", event, id).text("code", code);
            case OrderEvent.PaymentVoided(var id, var _) -> of("payment_voided", event, id);
            case OrderEvent.PaymentExpired(var id, var _) -> of("payment_expired", event, id);
            case OrderEvent.RefundSucceeded(var refund, var id, var amount, var _) ->
                    of("refund_succeeded", event, id)
                            .text("refund", refund.value())
                            .number("amount", amounts.number(amount));
        };
    }

    static OrderEvent event(Item item, Amounts amounts) {
        var type = item.text("type");
        var at = item.time("at");
        return switch (type) {
            case "placed" -> new OrderEvent.Placed(at);
            case "claimed" -> new OrderEvent.Claimed(at);
            case "confirmed" -> new OrderEvent.Confirmed(at);
            case "completed" -> new OrderEvent.Completed(at);
            case "cancelled" ->
                    new OrderEvent.Cancelled(CancelReason.valueOf(item.text("reason")), at);
            case "payment_created" -> new OrderEvent.PaymentCreated(payment(item), at);
            case "payment_requires_action" ->
                    new OrderEvent.PaymentRequiresAction(payment(item), at);
            case "payment_authorized" ->
                    new OrderEvent.PaymentAuthorized(
                            payment(item), amounts.money(item, "amount"), at);
            case "payment_captured" ->
                    new OrderEvent.PaymentCaptured(
                            payment(item), amounts.money(item, "amount"), at);
            case "payment_declined" ->
                    new OrderEvent.PaymentDeclined(payment(item), item.text("code"), at);
            case "payment_voided" -> new OrderEvent.PaymentVoided(payment(item), at);
            case "payment_expired" -> new OrderEvent.PaymentExpired(payment(item), at);
            case "refund_succeeded" ->
                    new OrderEvent.RefundSucceeded(
                            new RefundId(item.text("refund")),
                            payment(item),
                            amounts.money(item, "amount"),
                            at);
            default -> throw new IllegalStateException("nothing on a timeline is " + type);
        };
    }

    private static Attributes of(String type, OrderEvent event) {
        return new Attributes().text("type", type).time("at", event.at());
    }

    private static Attributes of(String type, OrderEvent event, PaymentId payment) {
        return of(type, event).text("payment", payment.value());
    }

    private static PaymentId payment(Item item) {
        return new PaymentId(item.text("payment"));
    }
}
