package io.woocom.local.events;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.nimbusds.jose.util.JSONObjectUtils;
import io.woocom.local.lambda.LocalFunction;
import io.woocom.local.lambda.Place;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The invocation record that an event source mapping writes to an S3 bucket for a batch it gave
/// up: all that is known of the failure, and the event itself as JSON text in `payload`, to be
/// replayed. Name and form are Lambda's (Developer Guide, "Retain discarded records").
final class StreamFailure {

    @SuppressWarnings("DuplicateDateFormatField") // folders by day, and the day again in the name
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy/MM/dd/yyyy-MM-dd'T'HH.mm.ss")
                    .withZone(ZoneOffset.UTC);

    private StreamFailure() {}

    static FailureStore.Failure of(
            LocalFunction function,
            String streamArn,
            String shard,
            List<DynamodbStreamRecord> records,
            String condition,
            int calls) {
        var now = Instant.now();
        var id = UUID.randomUUID().toString();
        var key = "aws/lambda/%s/%s/%s-%s".formatted(function.name(), shard, NAME.format(now), id);
        var batch = new LinkedHashMap<String, Object>();
        batch.put("shardId", shard);
        batch.put("startSequenceNumber", records.getFirst().getDynamodb().getSequenceNumber());
        batch.put("endSequenceNumber", records.getLast().getDynamodb().getSequenceNumber());
        batch.put("approximateArrivalOfFirstRecord", arrival(records.getFirst()));
        batch.put("approximateArrivalOfLastRecord", arrival(records.getLast()));
        batch.put("batchSize", records.size());
        batch.put("streamArn", streamArn);
        var event =
                Map.<String, Object>of("Records", records.stream().map(StreamJson::of).toList());
        var json = new LinkedHashMap<String, Object>();
        json.put(
                "requestContext",
                Map.of(
                        "requestId", id,
                        "functionArn", Place.function(function.name()),
                        "condition", condition,
                        "approximateInvokeCount", calls));
        json.put(
                "responseContext",
                Map.of(
                        "statusCode", 200,
                        "executedVersion", "$LATEST",
                        "functionError", "Unhandled"));
        json.put("version", "1.0");
        json.put("timestamp", now.toString());
        json.put("DDBStreamBatchInfo", batch);
        json.put("payload", JSONObjectUtils.toJSONString(event));
        return new FailureStore.Failure(key, JSONObjectUtils.toJSONString(json));
    }

    private static String arrival(DynamodbStreamRecord record) {
        return record.getDynamodb().getApproximateCreationDateTime().toInstant().toString();
    }
}
