package io.woocom.local.events;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.MessageAttribute;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import io.woocom.local.lambda.Place;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.sqs.model.Message;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;

/// Messages of the SDK as Lambda hands them over.
final class QueueMessages {

    private QueueMessages() {}

    static List<SQSMessage> of(List<Message> messages, String queue) {
        return messages.stream().map(message -> of(message, queue)).toList();
    }

    private static SQSMessage of(Message message, String queue) {
        var given = new SQSMessage();
        given.setMessageId(message.messageId());
        given.setReceiptHandle(message.receiptHandle());
        given.setBody(message.body());
        given.setMd5OfBody(message.md5OfBody());
        given.setMd5OfMessageAttributes(message.md5OfMessageAttributes());
        given.setEventSource("aws:sqs");
        given.setEventSourceArn(Place.queue(queue));
        given.setAwsRegion(Place.REGION);
        given.setAttributes(message.attributesAsStrings());
        given.setMessageAttributes(
                message.messageAttributes().entrySet().stream()
                        .collect(
                                Collectors.toMap(Map.Entry::getKey, e -> attribute(e.getValue()))));
        return given;
    }

    private static MessageAttribute attribute(MessageAttributeValue value) {
        var given = new MessageAttribute();
        given.setDataType(value.dataType());
        given.setStringValue(value.stringValue());
        if (value.binaryValue() != null) {
            given.setBinaryValue(value.binaryValue().asByteBuffer());
        }
        given.setStringListValues(List.of());
        given.setBinaryListValues(List.of());
        return given;
    }
}
