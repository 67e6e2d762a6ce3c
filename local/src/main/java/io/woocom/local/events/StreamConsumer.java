package io.woocom.local.events;

import io.woocom.functions.manifest.Source.FromTable;
import io.woocom.local.lambda.LocalFunction;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// Calls a function with the changes of a table: finds the shards of its stream, and reads each
/// from its beginning (`TRIM_HORIZON`) once the shard it came from has been read to its end.
final class StreamConsumer {

    private static final long LOOK_AGAIN_MILLIS = 1_000;

    private final DynamoDbStreamsClient streams;
    private final String streamArn;
    private final FromTable source;
    private final LocalFunction function;
    private final Positions positions;
    private final FailureStore failures;
    private final Pauses pauses;
    private final Set<String> started = new HashSet<>();

    StreamConsumer(
            DynamoDbStreamsClient streams,
            String streamArn,
            FromTable source,
            LocalFunction function,
            Positions positions,
            FailureStore failures,
            Pauses pauses) {
        this.streams = streams;
        this.streamArn = streamArn;
        this.source = source;
        this.function = function;
        this.positions = positions;
        this.failures = failures;
        this.pauses = pauses;
    }

    void start(Loops loops) {
        loops.start(
                name(),
                () -> {
                    readNewShards(loops);
                    Thread.sleep(LOOK_AGAIN_MILLIS);
                    return true;
                });
    }

    private synchronized void readNewShards(Loops loops) {
        var shards = shards();
        var known = shards.stream().map(Shard::shardId).collect(Collectors.toSet());
        for (var shard : shards) {
            var parent = shard.parentShardId();
            var mayBegin = parent == null || !known.contains(parent) || positions.finished(parent);
            if (mayBegin && !positions.finished(shard.shardId()) && started.add(shard.shardId())) {
                var batches =
                        new StreamBatches(
                                function,
                                source,
                                streamArn,
                                shard.shardId(),
                                positions,
                                failures,
                                pauses);
                var reader =
                        new ShardReader(
                                streams, streamArn, shard.shardId(), source, positions, batches);
                loops.start(
                        name() + " " + shard.shardId(),
                        () -> {
                            if (reader.round()) {
                                return true;
                            }
                            readNewShards(loops);
                            return false;
                        });
            }
        }
    }

    private List<Shard> shards() {
        var all = new java.util.ArrayList<Shard>();
        var from = (String) null;
        do {
            var start = from;
            var page =
                    streams.describeStream(describe ->
                                    describe.streamArn(streamArn).exclusiveStartShardId(start))
                            .streamDescription();
            all.addAll(page.shards());
            from = page.lastEvaluatedShardId();
        } while (from != null);
        return all;
    }

    private String name() {
        return function.name() + " from " + source.table().name();
    }
}
