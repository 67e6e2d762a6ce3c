/// The managed services of the cloud as engines inside this process: DynamoDB Local for tables and
/// their streams, ElasticMQ for queues, s3proxy for buckets. Each listens on a free port of
/// loopback or not at all, keeps its data below a folder if one is given, and is stopped with the
/// shop.
@NullMarked
package io.woocom.local.engines;

import org.jspecify.annotations.NullMarked;
