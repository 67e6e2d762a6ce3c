package io.woocom.adapters.stripe;

import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromBool;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromM;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromN;
import static software.amazon.awssdk.services.dynamodb.model.AttributeValue.fromS;

import io.woocom.domain.payment.Payment.Decline;
import io.woocom.domain.payment.PaymentId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/// One item for each attempt. What is noted first stays.
final class Notes {

    private final DynamoDbClient client;
    private final String table;

    Notes(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    Note find(PaymentId payment) {
        var found =
                client.getItem(get -> get.tableName(table).key(key(payment)).consistentRead(true));
        return found.hasItem() ? note(payment, found.item()) : Note.none(payment);
    }

    /// An attempt becomes an intent; that which it became before, if it did.
    Note begin(PaymentId payment, String intent) {
        return kept(payment, "intent", fromS(intent));
    }

    Note waiting(PaymentId payment, Instant until) {
        return kept(payment, "act_by", fromS(until.toString()));
    }

    Note declined(PaymentId payment, Decline decline) {
        return kept(
                payment,
                "decline",
                fromM(
                        Map.of(
                                "code", fromS(decline.code()),
                                "detail", fromS(decline.detail()),
                                "retryable", fromBool(decline.retryable()))));
    }

    /// Calls an attempt over, unless it has an intent, which is to be asked then.
    Note end(PaymentId payment) {
        try {
            var after =
                    client.updateItem(update ->
                            update.tableName(table)
                                    .key(key(payment))
                                    .updateExpression("SET ended = :true")
                                    .conditionExpression("attribute_not_exists(intent)")
                                    .expressionAttributeValues(Map.of(":true", fromBool(true)))
                                    .returnValues(ReturnValue.ALL_NEW));
            return note(payment, after.attributes());
        } catch (ConditionalCheckFailedException _) {
            return find(payment);
        }
    }

    void fault(PaymentId payment) {
        client.updateItem(update ->
                update.tableName(table)
                        .key(key(payment))
                        .updateExpression("ADD faults :one")
                        .expressionAttributeValues(Map.of(":one", fromN("1"))));
    }

    private Note kept(PaymentId payment, String attribute, AttributeValue value) {
        var after =
                client.updateItem(update ->
                        update.tableName(table)
                                .key(key(payment))
                                .updateExpression("SET #it = if_not_exists(#it, :value)")
                                .expressionAttributeNames(Map.of("#it", attribute))
                                .expressionAttributeValues(Map.of(":value", value))
                                .returnValues(ReturnValue.ALL_NEW));
        return note(payment, after.attributes());
    }

    private static Map<String, AttributeValue> key(PaymentId payment) {
        return Map.of("pk", fromS("pay#" + payment), "sk", fromS("note"));
    }

    private static Note note(PaymentId payment, Map<String, AttributeValue> item) {
        return new Note(
                payment,
                Optional.ofNullable(item.get("intent")).map(AttributeValue::s),
                item.containsKey("ended"),
                Optional.ofNullable(item.get("act_by")).map(AttributeValue::s).map(Instant::parse),
                Optional.ofNullable(item.get("decline")).map(AttributeValue::m).map(Notes::decline),
                Optional.ofNullable(item.get("faults"))
                        .map(AttributeValue::n)
                        .map(Long::parseLong)
                        .orElse(0L));
    }

    private static Decline decline(Map<String, AttributeValue> map) {
        return new Decline(
                map.getOrDefault("code", fromS("")).s(),
                map.getOrDefault("detail", fromS("")).s(),
                map.getOrDefault("retryable", fromBool(false)).bool());
    }
}
