package io.woocom.local.events;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import io.woocom.functions.manifest.Source.FromTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ExpiredIteratorException;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// Reads one shard in batches, from its position on to its end.
final class ShardReader {

    private static final long SHORTEST_IDLE_MILLIS = 10;
    private static final long LONGEST_IDLE_MILLIS = 200;
    private static final int LARGEST_READ = 1000;

    private final DynamoDbStreamsClient streams;
    private final String streamArn;
    private final String shard;
    private final FromTable source;
    private final List<FilterPattern> filters;
    private final Positions positions;
    private final StreamBatches batches;
    private @Nullable String iterator;
    private boolean begun;
    private long idle = SHORTEST_IDLE_MILLIS;

    ShardReader(
            DynamoDbStreamsClient streams,
            String streamArn,
            String shard,
            FromTable source,
            Positions positions,
            StreamBatches batches) {
        this.streams = streams;
        this.streamArn = streamArn;
        this.shard = shard;
        this.source = source;
        this.filters = source.filters().stream().map(FilterPattern::parse).toList();
        this.positions = positions;
        this.batches = batches;
    }

    /// One batch, or a pause if there is nothing to read; false at the end of the shard.
    boolean round() throws InterruptedException {
        try {
            if (!begun) {
                begin();
            }
            return read();
        } catch (ExpiredIteratorException | TrimmedDataAccessException gone) {
            begun = false; // from the position again, or from what is left
            return true;
        } catch (RuntimeException e) {
            begun = false; // what was read and not done is read again
            throw e;
        }
    }

    private boolean read() throws InterruptedException {
        var batch = new ArrayList<DynamodbStreamRecord>();
        var end = System.nanoTime() + source.window().toNanos();
        var last = (String) null;
        do {
            var read = next(source.batch() - batch.size());
            if (!read.isEmpty()) {
                last = read.getLast().getDynamodb().getSequenceNumber();
                read.stream().filter(this::wanted).forEach(batch::add);
                idle = SHORTEST_IDLE_MILLIS;
            } else if (iterator != null) {
                Thread.sleep(idle);
                idle = Math.min(idle * 3 / 2, LONGEST_IDLE_MILLIS);
            }
        } while (iterator != null
                && !batch.isEmpty()
                && batch.size() < source.batch()
                && System.nanoTime() < end);
        if (!batch.isEmpty()) {
            batches.settle(batch);
        }
        if (iterator == null) {
            positions.finish(shard);
        } else if (last != null) {
            positions.move(shard, last);
        }
        return iterator != null;
    }

    private List<DynamodbStreamRecord> next(int most) {
        var from = iterator;
        var read =
                streams.getRecords(
                        get -> get.shardIterator(from).limit(Math.min(most, LARGEST_READ)));
        iterator = read.nextShardIterator();
        return read.records().stream().map(record -> StreamRecords.of(record, streamArn)).toList();
    }

    private boolean wanted(DynamodbStreamRecord record) {
        if (filters.isEmpty()) {
            return true;
        }
        var json = StreamJson.of(record);
        return filters.stream().anyMatch(filter -> filter.matches(json));
    }

    private void begin() {
        var position = positions.after(shard);
        try {
            iterator = iterator(position.orElse(null));
        } catch (TrimmedDataAccessException _) {
            iterator = iterator(null);
        }
        begun = true;
    }

    private String iterator(@Nullable String after) {
        return streams.getShardIterator(get ->
                        get.streamArn(streamArn)
                                .shardId(shard)
                                .sequenceNumber(after)
                                .shardIteratorType(
                                        after == null
                                                ? ShardIteratorType.TRIM_HORIZON
                                                : ShardIteratorType.AFTER_SEQUENCE_NUMBER))
                .shardIterator();
    }
}
