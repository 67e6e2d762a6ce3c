package io.woocom.adapters.dynamodb;

import static io.woocom.adapters.dynamodb.Tables.LIMITS;

import io.woocom.domain.shared.Limits;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/// One number for each window, forgotten once it is over. Who it is stands there as a hash.
final class LimitTable implements Limits {

    private final Session session;

    LimitTable(Session session) {
        this.session = session;
    }

    @Override
    public Standing count(String what, String who, Limit limit) {
        var until = limit.endOfWindow(session.clock().instant());
        var end = Long.toString(until.getEpochSecond());
        var key = new Key("limit#" + what + "#" + Hashes.sha256(who), end);
        var response =
                session.client()
                        .updateItem(request ->
                                request.tableName(session.name(LIMITS))
                                        .key(key.attributes())
                                        .updateExpression("SET #expires = :end ADD #done :one")
                                        .expressionAttributeNames(
                                                Map.of("#expires", "expires", "#done", "done"))
                                        .expressionAttributeValues(
                                                Map.of(
                                                        ":end",
                                                        AttributeValue.fromN(end),
                                                        ":one",
                                                        AttributeValue.fromN("1")))
                                        .returnValues(ReturnValue.UPDATED_NEW));
        return new Standing(limit, new Item(response.attributes()).number("done"), until);
    }
}
