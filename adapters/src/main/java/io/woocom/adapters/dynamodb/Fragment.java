package io.woocom.adapters.dynamodb;

import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// One context's part of a write, and what it means if its condition does not hold.
record Fragment(TransactWriteItem write, Rank rank, Function<Item, RuntimeException> blame) {

    static Fragment of(Update update, Rank rank, Function<Item, RuntimeException> blame) {
        return new Fragment(TransactWriteItem.builder().update(update).build(), rank, blame);
    }
}
