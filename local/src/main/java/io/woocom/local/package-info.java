/// The whole shop as one process on this machine.
///
/// It reads the manifest of `functions` and puts an engine under each part of it: DynamoDB Local
/// for the tables, ElasticMQ for the queues, s3proxy for the buckets, a small identity server for
/// Cognito, and Jetty for the gateway. It serves developers and tests and is never deployed; the
/// licence of DynamoDB Local forbids passing that on.
@NullMarked
package io.woocom.local;

import org.jspecify.annotations.NullMarked;
