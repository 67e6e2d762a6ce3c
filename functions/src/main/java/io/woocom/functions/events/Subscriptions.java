package io.woocom.functions.events;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.sqs.Message;
import io.woocom.domain.history.Fact;
import io.woocom.functions.mail.MailWorker;
import io.woocom.functions.manifest.QueueRow;
import io.woocom.functions.ordering.HoldExpiry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who hears of what.
public final class Subscriptions {

    /// FIFO because the order of things matters to money: a cancellation is not to be handled
    /// before the charge it undoes.
    public static final QueueRow PAYMENTS =
            new QueueRow("payments", true, Duration.ofMinutes(3), 8);

    public static final QueueRow HOLDS = new QueueRow("holds", false, Duration.ofMinutes(3), 8);
    public static final QueueRow ORDER_LIST =
            new QueueRow("order-list", false, Duration.ofMinutes(1), 8);
    public static final QueueRow LISTING = new QueueRow("listing", false, Duration.ofMinutes(3), 8);

    public static final QueueRow MAIL = new QueueRow("mail", false, Duration.ofMinutes(3), 8);

    public static final QueueRow CLAIMS = new QueueRow("claims", false, Duration.ofMinutes(3), 8);

    public static final QueueRow ERASURES =
            new QueueRow("erasures", false, Duration.ofMinutes(3), 8);

    public static final QueueRow REPORTS = new QueueRow("reports", false, Duration.ofMinutes(3), 8);

    /// As long as lists and indexes may be behind, and a token live on: an access token lasts an
    /// hour at most where a shop leaves it at that, a delayed message fifteen minutes.
    private static final Duration SETTLED = Message.LONGEST_DELAY;

    /// Tried often: a fact that overtook its predecessor waits here until that one has come.
    public static final QueueRow EVENT_LOG =
            new QueueRow("event-log", false, Duration.ofMinutes(1), 20);

    private static final Set<String> PAY =
            Set.of(
                    "order.placed",
                    "payment.created",
                    "payment.capture_requested",
                    "refund.requested",
                    "order.cancelled");

    /// What the lists of orders show may be another after it.
    private static final Set<String> OF_ORDERS =
            Set.of("order", "payment", "refund", "fulfillment", "return");

    /// What figures of sales are made of.
    private static final Set<String> COUNTED =
            Set.of(
                    "order.confirmed",
                    "order.cancelled",
                    "payment.captured",
                    "refund.succeeded",
                    "return.received");

    private Subscriptions() {}

    public static List<QueueRow> queues() {
        return List.of(
                PAYMENTS, HOLDS, ORDER_LIST, LISTING, MAIL, CLAIMS, ERASURES, REPORTS, EVENT_LOG);
    }

    /// One delivery: to which queue, and after which delay.
    public record Delivery(QueueRow queue, Duration delay) {}

    public static List<Delivery> of(Fact event, Instant now) {
        var deliveries = new ArrayList<Delivery>();
        deliveries.add(atOnce(EVENT_LOG));
        var type = event.type();
        if (PAY.contains(type)) {
            deliveries.add(atOnce(PAYMENTS));
        }
        if (type.equals("order.placed")) {
            deliveries.add(new Delivery(HOLDS, holdDelay(event, now)));
        }
        if (OF_ORDERS.contains(type.substring(0, type.indexOf('.')))) {
            deliveries.add(atOnce(ORDER_LIST));
        }
        if (type.equals("customer.registered")) {
            deliveries.add(atOnce(CLAIMS));
        }
        if (type.equals("customer.erased")) {
            deliveries.add(new Delivery(ERASURES, SETTLED));
        }
        if (MailWorker.OCCASIONS.containsKey(type)) {
            deliveries.add(atOnce(MAIL));
        }
        if (COUNTED.contains(type) || type.startsWith("product.")) {
            deliveries.add(atOnce(REPORTS));
        }
        if (type.startsWith("product.") || type.equals("category.moved")) {
            deliveries.add(atOnce(LISTING));
        }
        return deliveries;
    }

    private static Duration holdDelay(Fact event, Instant now) {
        return Json.object(event.envelope()).get("data") instanceof Map<?, ?> data
                        && data.get("hold_expires_at") instanceof String until
                ? HoldExpiry.delayUntil(Instant.parse(until), now)
                : Message.LONGEST_DELAY;
    }

    private static Delivery atOnce(QueueRow queue) {
        return new Delivery(queue, Duration.ZERO);
    }
}
