package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.WEBHOOKS;

import io.woocom.domain.history.EventId;
import io.woocom.domain.shared.Page;
import io.woocom.domain.webhook.Deliveries;
import io.woocom.domain.webhook.Delivery;
import io.woocom.domain.webhook.Delivery.Outcome;
import io.woocom.domain.webhook.EndpointId;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Tries to deliver, a partition for each endpoint, sorted by time; they expire.
final class DeliveryTable implements Deliveries {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Session session;

    DeliveryTable(Session session) {
        this.session = session;
    }

    @Override
    public void record(Delivery delivery) {
        var sort = UnloggedEvents.sortable(delivery.at()) + "#" + delivery.event().value();
        var item =
                new Attributes()
                        .text("pk", partition(delivery.endpoint()))
                        .text("sk", sort)
                        .text("event", delivery.event().value())
                        .text("type", delivery.type())
                        .time("at", delivery.at())
                        .number("took", delivery.took().toMillis())
                        .number("expires", delivery.at().plus(KEPT).getEpochSecond());
        switch (delivery.outcome()) {
            case Outcome.Taken(var status) -> item.number("taken", status);
            case Outcome.Refused(var status, var detail) -> {
                item.text("detail", detail);
                status.ifPresent(known -> item.number("refused", known));
            }
        }
        session.client().putItem(put -> put.tableName(session.name(WEBHOOKS)).item(item.toMap()));
    }

    @Override
    public Page<Delivery> list(EndpointId endpoint, Page.Request page) {
        var partition = partition(endpoint);
        var start = page.after().map(after -> new Key(partition, after).attributes()).orElse(null);
        var items =
                session
                        .client()
                        .query(query ->
                                query.tableName(session.name(WEBHOOKS))
                                        .keyConditionExpression("pk = :pk")
                                        .expressionAttributeValues(
                                                Map.of(":pk", AttributeValue.fromS(partition)))
                                        .scanIndexForward(false)
                                        .exclusiveStartKey(start)
                                        .limit(Pages.toRead(page)))
                        .items()
                        .stream()
                        .map(Item::new)
                        .toList();
        return Pages.cut(items, page, item -> item.text("sk")).map(item -> read(endpoint, item));
    }

    private static Delivery read(EndpointId endpoint, Item item) {
        return new Delivery(
                endpoint,
                new EventId(item.text("event")),
                item.text("type"),
                item.time("at"),
                Duration.ofMillis(item.number("took")),
                item.findNumber("taken")
                        .<Outcome>map(status -> new Outcome.Taken(Math.toIntExact(status)))
                        .orElseGet(() -> refused(item)));
    }

    private static Outcome refused(Item item) {
        var status =
                item.findNumber("refused")
                        .map(known -> OptionalInt.of(Math.toIntExact(known)))
                        .orElse(OptionalInt.empty());
        return new Outcome.Refused(status, item.text("detail"));
    }

    private static String partition(EndpointId endpoint) {
        return "deliveries#" + endpoint.value();
    }
}
