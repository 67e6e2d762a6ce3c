package io.woocom.adapters.dynamodb;

import io.woocom.domain.ordering.FulfillmentId;
import io.woocom.domain.ordering.OrderEvent;
import io.woocom.domain.ordering.OrderStatus.CancelReason;
import io.woocom.domain.ordering.ReturnId;
import io.woocom.domain.payment.CaptureId;
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
            case OrderEvent.PaymentExpiring(var id, var until, var _) ->
                    of("payment_expiring", event, id).time("until", until);
            case OrderEvent.PaymentReceived(var id, var amount, var reference, var _) ->
                    of("payment_received", event, id)
                            .number("amount", amounts.number(amount))
                            .text("reference", reference);
            case OrderEvent.CaptureRequested(var capture, var id, var amount, var _) ->
                    of("capture_requested", event, id)
                            .text("capture", capture.value())
                            .number("amount", amounts.number(amount));
            case OrderEvent.CaptureFailed(var capture, var id, var amount, var code, var _) ->
                    of("capture_failed", event, id)
                            .text("capture", capture.value())
                            .number("amount", amounts.number(amount))
                            .text("code", code);
            case OrderEvent.RefundRequested(var refund, var id, var amount, var _) ->
                    refund("refund_requested", event, id, refund, amounts.number(amount));
            case OrderEvent.RefundSucceeded(var refund, var id, var amount, var _) ->
                    refund("refund_succeeded", event, id, refund, amounts.number(amount));
            case OrderEvent.RefundFailed(var refund, var id, var amount, var code, var _) ->
                    refund("refund_failed", event, id, refund, amounts.number(amount))
                            .text("code", code);
            case OrderEvent.FulfillmentShipped(var parcel, var _) ->
                    of("fulfillment_shipped", event).text("fulfillment", parcel.value());
            case OrderEvent.ReturnReceived(var parcel, var _) ->
                    of("return_received", event).text("return", parcel.value());
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
            case "payment_expiring" ->
                    new OrderEvent.PaymentExpiring(payment(item), item.time("until"), at);
            case "payment_received" ->
                    new OrderEvent.PaymentReceived(
                            payment(item),
                            amounts.money(item, "amount"),
                            item.text("reference"),
                            at);
            case "capture_requested" ->
                    new OrderEvent.CaptureRequested(
                            capture(item), payment(item), amounts.money(item, "amount"), at);
            case "capture_failed" ->
                    new OrderEvent.CaptureFailed(
                            capture(item),
                            payment(item),
                            amounts.money(item, "amount"),
                            item.text("code"),
                            at);
            case "refund_requested" ->
                    new OrderEvent.RefundRequested(
                            refund(item), payment(item), amounts.money(item, "amount"), at);
            case "refund_succeeded" ->
                    new OrderEvent.RefundSucceeded(
                            refund(item), payment(item), amounts.money(item, "amount"), at);
            case "refund_failed" ->
                    new OrderEvent.RefundFailed(
                            refund(item),
                            payment(item),
                            amounts.money(item, "amount"),
                            item.text("code"),
                            at);
            case "fulfillment_shipped" ->
                    new OrderEvent.FulfillmentShipped(
                            new FulfillmentId(item.text("fulfillment")), at);
            case "return_received" ->
                    new OrderEvent.ReturnReceived(new ReturnId(item.text("return")), at);
            default -> throw new IllegalStateException("nothing on a timeline is " + type);
        };
    }

    private static Attributes of(String type, OrderEvent event) {
        return new Attributes().text("type", type).time("at", event.at());
    }

    private static Attributes of(String type, OrderEvent event, PaymentId payment) {
        return of(type, event).text("payment", payment.value());
    }

    private static Attributes refund(
            String type, OrderEvent event, PaymentId payment, RefundId refund, long amount) {
        return of(type, event, payment).text("refund", refund.value()).number("amount", amount);
    }

    private static CaptureId capture(Item item) {
        return new CaptureId(item.text("capture"));
    }

    private static RefundId refund(Item item) {
        return new RefundId(item.text("refund"));
    }

    private static PaymentId payment(Item item) {
        return new PaymentId(item.text("payment"));
    }
}
