package io.woocom.functions;

import io.woocom.adapters.dynamodb.TableKeys;
import io.woocom.adapters.dynamodb.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.TrimmedDataAccessException;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// What the streams of the audited tables tell, from where it was last asked on.
final class Journal {

    private final DynamoDbClient tables;
    private final DynamoDbStreamsClient streams;
    private final Set<String> seen = new HashSet<>();

    Journal(DynamoDbClient tables, DynamoDbStreamsClient streams) {
        this.tables = tables;
        this.streams = streams;
    }

    List<Record> next() {
        var records = new ArrayList<Record>();
        for (var table : Tables.AUDITED) {
            records.addAll(next(table));
        }
        return records;
    }

    private List<Record> next(TableKeys table) {
        var arn =
                tables.describeTable(ask -> ask.tableName(table.name())).table().latestStreamArn();
        return streams
                .describeStream(ask -> ask.streamArn(arn))
                .streamDescription()
                .shards()
                .stream()
                .flatMap(shard -> whole(arn, shard.shardId()).stream())
                .filter(record -> seen.add(record.eventID()))
                .toList();
    }

    private List<Record> whole(String arn, String shard) {
        var records = new ArrayList<Record>();
        var iterator = begin(arn, shard);
        while (iterator != null) {
            var at = iterator;
            try {
                var read = streams.getRecords(ask -> ask.shardIterator(at));
                records.addAll(read.records());
                iterator = read.records().isEmpty() ? null : read.nextShardIterator();
            } catch (TrimmedDataAccessException _) {
                iterator = null; // nothing was ever written there
            }
        }
        return records;
    }

    private @Nullable String begin(String arn, String shard) {
        return streams.getShardIterator(ask ->
                        ask.streamArn(arn)
                                .shardId(shard)
                                .shardIteratorType(ShardIteratorType.TRIM_HORIZON))
                .shardIterator();
    }
}
