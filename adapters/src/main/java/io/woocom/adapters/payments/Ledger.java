package io.woocom.adapters.payments;

import io.woocom.domain.payment.PaymentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// The provider's books in its own table: one item for each attempt, which holds the movements of
/// its money too, so that a state and its money are one write.
final class Ledger {

    /// Each lost round means that another caller changed the same attempt.
    private static final int MOST_ROUNDS = 50;

    private final DynamoDbClient client;
    private final String table;

    Ledger(DynamoDbClient client, String table) {
        this.client = client;
        this.table = table;
    }

    Optional<Account> find(PaymentId payment) {
        var found =
                client.getItem(get ->
                        get.tableName(table).key(AccountItem.key(payment)).consistentRead(true));
        return found.hasItem() ? Optional.of(AccountItem.account(found.item())) : Optional.empty();
    }

    /// Writes what the step makes of the account as it stands, or nothing where it makes no
    /// difference; begins again when another was faster. The step may run several times.
    ///
    /// @return the account before and after
    Step change(PaymentId payment, Function<Optional<Account>, Optional<Account>> step) {
        for (var round = 0; round < MOST_ROUNDS; round++) {
            var before = find(payment);
            var after = step.apply(before);
            if (after.equals(before) || after.isEmpty() || saved(after.get())) {
                return new Step(before, after);
            }
        }
        throw new IllegalStateException("too many change " + payment + " at once");
    }

    record Step(Optional<Account> before, Optional<Account> after) {}

    /// All movements there ever were, by attempt: reads the whole table, for comparing books.
    List<Movement> movements() {
        return client
                .scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                .items()
                .stream()
                .map(AccountItem::account)
                .flatMap(account -> account.movements().stream())
                .toList();
    }

    private boolean saved(Account account) {
        var next =
                new Account(
                        account.payment(),
                        account.asked(),
                        account.standing(),
                        account.movements(),
                        account.version() + 1);
        var read = AttributeValue.fromN(Long.toString(account.version()));
        try {
            client.putItem(put -> {
                put.tableName(table).item(AccountItem.of(next));
                if (account.version() == 0) {
                    put.conditionExpression("attribute_not_exists(pk)");
                } else {
                    put.conditionExpression("version = :read")
                            .expressionAttributeValues(Map.of(":read", read));
                }
            });
            return true;
        } catch (ConditionalCheckFailedException _) {
            return false;
        }
    }
}
