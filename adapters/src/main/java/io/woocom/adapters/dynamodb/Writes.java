package io.woocom.adapters.dynamodb;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/// Writes fragments, all of them or none. A single one is an update, which costs half of a
/// transaction. Conflicts with other transactions are waited out here, since the SDK does not.
final class Writes {

    private static final String CONDITION = "ConditionalCheckFailed";

    private final DynamoDbClient client;
    private final Patience patience = new Patience();

    Writes(DynamoDbClient client) {
        this.client = client;
    }

    /// @throws RuntimeException the blame of the best ranked fragment whose condition did not hold
    void commit(List<Fragment> fragments) {
        var blames = attempt(fragments);
        if (!blames.isEmpty()) {
            throw blames.getFirst();
        }
    }

    /// The blames of all fragments whose condition did not hold, best rank first; none if
    /// everything was written.
    List<RuntimeException> attempt(List<Fragment> fragments) {
        return patience.untilWritten(() ->
                fragments.size() == 1 && fragments.getFirst().write().update() != null
                        ? single(fragments.getFirst())
                        : together(fragments));
    }

    private List<RuntimeException> single(Fragment fragment) {
        var update = fragment.write().update();
        try {
            client.updateItem(request(update));
            return List.of();
        } catch (ConditionalCheckFailedException e) {
            var found = new Item(e.item());
            return Document.isWrittenBy(update, found)
                    ? List.of()
                    : List.of(fragment.blame().apply(found));
        } catch (TransactionConflictException e) {
            throw new Patience.Crowded(e);
        }
    }

    private List<RuntimeException> together(List<Fragment> fragments) {
        try {
            client.transactWriteItems(request ->
                    request.transactItems(fragments.stream().map(Fragment::write).toList()));
            return List.of();
        } catch (TransactionCanceledException e) {
            var failed = failed(fragments, e.cancellationReasons());
            if (failed.isEmpty()) {
                throw new Patience.Crowded(e);
            }
            return failed.stream()
                    .sorted(comparing(one -> one.fragment.rank()))
                    .map(one -> one.fragment.blame().apply(new Item(one.reason.item())))
                    .toList();
        }
    }

    private static List<Failed> failed(List<Fragment> fragments, List<CancellationReason> reasons) {
        var failed = new ArrayList<Failed>();
        for (var i = 0; i < reasons.size(); i++) {
            if (CONDITION.equals(reasons.get(i).code())) {
                failed.add(new Failed(fragments.get(i), reasons.get(i)));
            }
        }
        return failed;
    }

    private record Failed(Fragment fragment, CancellationReason reason) {}

    private static UpdateItemRequest request(Update update) {
        return UpdateItemRequest.builder()
                .tableName(update.tableName())
                .key(update.key())
                .updateExpression(update.updateExpression())
                .conditionExpression(update.conditionExpression())
                .expressionAttributeNames(update.expressionAttributeNames())
                .expressionAttributeValues(
                        update.hasExpressionAttributeValues()
                                ? update.expressionAttributeValues()
                                : null)
                .returnValuesOnConditionCheckFailure(update.returnValuesOnConditionCheckFailure())
                .build();
    }
}
