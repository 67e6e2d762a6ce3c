package io.woocom.local.events;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A stream record as the JSON that Lambda shows to filters and writes to failure stores.
final class StreamJson {

    private StreamJson() {}

    static Map<String, Object> of(DynamodbStreamRecord record) {
        var change = record.getDynamodb();
        var dynamodb = new LinkedHashMap<String, Object>();
        // Seconds, as DynamoDB tells them.
        dynamodb.put(
                "ApproximateCreationDateTime",
                change.getApproximateCreationDateTime().toInstant().getEpochSecond());
        putItem(dynamodb, "Keys", change.getKeys());
        putItem(dynamodb, "NewImage", change.getNewImage());
        putItem(dynamodb, "OldImage", change.getOldImage());
        dynamodb.put("SequenceNumber", change.getSequenceNumber());
        dynamodb.put("SizeBytes", change.getSizeBytes());
        dynamodb.put("StreamViewType", change.getStreamViewType());
        var json = new LinkedHashMap<String, Object>();
        json.put("eventID", record.getEventID());
        json.put("eventName", record.getEventName());
        json.put("eventVersion", record.getEventVersion());
        json.put("eventSource", record.getEventSource());
        json.put("awsRegion", record.getAwsRegion());
        json.put("dynamodb", dynamodb);
        if (record.getUserIdentity() != null) {
            json.put(
                    "userIdentity",
                    Map.of(
                            "principalId", record.getUserIdentity().getPrincipalId(),
                            "type", record.getUserIdentity().getType()));
        }
        json.put("eventSourceARN", record.getEventSourceARN());
        return json;
    }

    private static void putItem(
            Map<String, Object> json, String name, @Nullable Map<String, AttributeValue> item) {
        if (item != null) {
            json.put(name, item(item));
        }
    }

    private static Map<String, Object> item(Map<String, AttributeValue> item) {
        var json = new LinkedHashMap<String, Object>();
        item.forEach((name, value) -> json.put(name, value(value)));
        return json;
    }

    private static Map<String, Object> value(AttributeValue value) {
        if (value.getS() != null) return Map.of("S", value.getS());
        if (value.getN() != null) return Map.of("N", value.getN());
        if (value.getM() != null) return Map.of("M", item(value.getM()));
        if (value.getL() != null) {
            return Map.of("L", value.getL().stream().map(StreamJson::value).toList());
        }
        if (value.getBOOL() != null) return Map.of("BOOL", value.getBOOL());
        if (value.getB() != null) return Map.of("B", base64(value.getB()));
        if (value.getSS() != null) return Map.of("SS", value.getSS());
        if (value.getNS() != null) return Map.of("NS", value.getNS());
        if (value.getBS() != null) return Map.of("BS", texts(value.getBS()));
        return Map.of("NULL", true);
    }

    private static List<String> texts(List<ByteBuffer> binaries) {
        return binaries.stream().map(StreamJson::base64).toList();
    }

    private static String base64(ByteBuffer binary) {
        var bytes = new byte[binary.remaining()];
        binary.duplicate().get(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
