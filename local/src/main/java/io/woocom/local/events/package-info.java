/// The event sources of the cloud: what takes messages from queues, records from streams, files
/// from buckets and ticks from the clock, and calls functions with them as Lambda's own pollers do.
///
/// A *loop* runs until the shop is closed, and survives whatever happens in a round. A queue's
/// batch is answered message by message: what failed stays in the queue until its visibility ends,
/// and goes to the dead-letter queue after the receives it is allowed. A stream's *position* moves
/// only past what was done: a failing batch is halved until the culprit stands alone, tried again
/// with growing pauses, and in the end written to the failure bucket, whole, so that the shard
/// moves on. Everything is delivered at least once, and nothing is lost by a kill.
///
/// The rules are those of the AWS Lambda Developer Guide, "Event source mappings", "Using Lambda
/// with Amazon SQS", "Using AWS Lambda with Amazon DynamoDB" and "Asynchronous invocation".
@NullMarked
package io.woocom.local.events;

import org.jspecify.annotations.NullMarked;
