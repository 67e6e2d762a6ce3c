/// The shop's state in DynamoDB: one table per context, every port's adapter behind {@link
/// DynamoDb}.
///
/// An aggregate is one item: its `body`, a `version` that guards against a second writer, and its
/// latest events in outward form, numbered. The table's stream is the outbox, so state and events
/// cannot part; an event stays in its item until the event log has acknowledged it ({@link
/// Outbox}). The claim of an idempotency key is written with the effect. {@link Tables} declares
/// all keys and indexes.
///
/// No context touches another's table, with one exception: placing an order and its inverse are one
/// write, for which orders, carts and stock each supply their fragments.
@NullMarked
package io.woocom.adapters.dynamodb;

import org.jspecify.annotations.NullMarked;
