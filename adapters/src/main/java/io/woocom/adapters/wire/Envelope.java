package io.woocom.adapters.wire;

import io.woocom.adapters.json.Json;
import io.woocom.adapters.json.Members;
import io.woocom.domain.history.EventId;
import io.woocom.domain.history.Fact;
import java.time.Instant;

/// One event as it travels: CloudEvents 1.0 with `sequence`, its number among the events of its
/// subject, and `correlationid`, the trace of the request that caused it (empty if there was none).
/// `data` is a JSON object.
public record Envelope(
        EventId id,
        String type,
        Instant time,
        String subject,
        long sequence,
        String correlation,
        String data) {

    public String json() {
        return Json.write(
                Members.of("specversion", "1.0")
                        .and("id", id.value())
                        .and("source", "/woocom/" + context())
                        .and("type", type)
                        .and("time", Wire.time(time))
                        .and("subject", subject)
                        .and("dataschema", "urn:woocom:event:" + type + ":1")
                        .and("sequence", sequence)
                        .and("correlationid", correlation)
                        .and("data", Json.read(data))
                        .tree());
    }

    /// @throws io.woocom.adapters.json.NotJson for a text that is no JSON object
    /// @throws IllegalArgumentException for one that is not an event of this shop
    public static Envelope read(String json) {
        var members = Json.object(json);
        if (members.get("id") instanceof String id
                && members.get("type") instanceof String type
                && members.get("time") instanceof String time
                && members.get("subject") instanceof String subject
                && members.get("sequence") instanceof Long sequence
                && members.get("correlationid") instanceof String correlation
                && members.containsKey("data")) {
            return new Envelope(
                    new EventId(id),
                    type,
                    Instant.parse(time),
                    subject,
                    sequence,
                    correlation,
                    Json.write(members.get("data")));
        }
        throw new IllegalArgumentException("not an event of this shop");
    }

    public Fact fact() {
        return new Fact(id, type, subject, sequence, time, json());
    }

    /// Payments, refunds and parcels are told by the context of their order.
    private String context() {
        return switch (type.substring(0, type.indexOf('.'))) {
            case "order", "payment", "refund", "fulfillment", "return" -> "ordering";
            case "cart" -> "cart";
            case "customer" -> "customer";
            case "stock" -> "inventory";
            case "product", "category" -> "catalog";
            case "listing" -> "listing";
            case "reports" -> "reporting";
            default -> throw new IllegalArgumentException("no context tells " + type);
        };
    }
}
