/// Messages to other functions, by SQS.
///
/// Promises: of one subject at most one message goes into a batch, in order, and after one that
/// failed nothing later of that subject is sent, because a batch may fail at one entry and accept a
/// later one (SendMessageBatch). What failed is told, so that the sender of a table's changes can
/// begin again from there; a message may therefore arrive twice, never too early.
@NullMarked
package io.woocom.adapters.sqs;

import org.jspecify.annotations.NullMarked;
