package io.woocom.local.events;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamViewType;
import io.woocom.local.lambda.Place;
import java.util.Date;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.Record;

/// Records of a stream as Lambda hands them over.
final class StreamRecords {

    private StreamRecords() {}

    static DynamodbStreamRecord of(Record record, String streamArn) {
        var given = new DynamodbStreamRecord();
        given.setEventID(record.eventID());
        given.setEventName(record.eventNameAsString());
        given.setEventVersion(record.eventVersion());
        given.setEventSource("aws:dynamodb");
        given.setAwsRegion(Place.REGION);
        given.setEventSourceARN(streamArn);
        given.setDynamodb(change(record.dynamodb()));
        if (record.userIdentity() != null) {
            given.setUserIdentity(
                    new Identity()
                            .withPrincipalId(record.userIdentity().principalId())
                            .withType(record.userIdentity().type()));
        }
        return given;
    }

    private static StreamRecord change(
            software.amazon.awssdk.services.dynamodb.model.StreamRecord change) {
        var given = new StreamRecord();
        given.setApproximateCreationDateTime(Date.from(change.approximateCreationDateTime()));
        given.setKeys(change.hasKeys() ? attributes(change.keys()) : null);
        given.setNewImage(change.hasNewImage() ? attributes(change.newImage()) : null);
        given.setOldImage(change.hasOldImage() ? attributes(change.oldImage()) : null);
        given.setSequenceNumber(change.sequenceNumber());
        given.setSizeBytes(change.sizeBytes());
        given.setStreamViewType(StreamViewType.fromValue(change.streamViewTypeAsString()));
        return given;
    }

    private static Map<String, AttributeValue> attributes(
            Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> values) {
        return values.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> attribute(e.getValue())));
    }

    private static @Nullable AttributeValue attribute(
            software.amazon.awssdk.services.dynamodb.model.AttributeValue value) {
        return switch (value.type()) {
            case S -> new AttributeValue().withS(value.s());
            case N -> new AttributeValue().withN(value.n());
            case B -> new AttributeValue().withB(value.b().asByteBuffer());
            case SS -> new AttributeValue().withSS(value.ss());
            case NS -> new AttributeValue().withNS(value.ns());
            case BS ->
                    new AttributeValue()
                            .withBS(value.bs().stream().map(SdkBytes::asByteBuffer).toList());
            case M -> new AttributeValue().withM(attributes(value.m()));
            case L ->
                    new AttributeValue()
                            .withL(value.l().stream().map(StreamRecords::attribute).toList());
            case BOOL -> new AttributeValue().withBOOL(value.bool());
            case NUL -> new AttributeValue().withNULL(true);
            case UNKNOWN_TO_SDK_VERSION ->
                    throw new IllegalArgumentException("an attribute of no known type");
        };
    }
}
