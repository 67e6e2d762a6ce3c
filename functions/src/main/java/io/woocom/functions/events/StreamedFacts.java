package io.woocom.functions.events;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import io.woocom.adapters.dynamodb.DynamoDb;
import io.woocom.domain.audit.AuditEntry;
import io.woocom.domain.history.Fact;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;

/// Reads stream records. Lambda gives them in classes of its own, which become the SDK's here.
public final class StreamedFacts {

    private StreamedFacts() {}

    /// The facts that the record's write told.
    static List<Fact> of(DynamodbStreamRecord record) {
        return DynamoDb.told(
                image(record.getDynamodb().getOldImage()),
                image(record.getDynamodb().getNewImage()));
    }

    /// The entry of the audit log that the record's write asks for.
    static Optional<AuditEntry> audited(DynamodbStreamRecord record) {
        return DynamoDb.audited(
                image(record.getDynamodb().getOldImage()),
                image(record.getDynamodb().getNewImage()));
    }

    /// The item's new image, empty if it was deleted.
    public static Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue>
            newImage(DynamodbStreamRecord record) {
        return image(record.getDynamodb().getNewImage());
    }

    private static Map<String, software.amazon.awssdk.services.dynamodb.model.AttributeValue> image(
            @Nullable Map<String, AttributeValue> image) {
        var converted =
                new HashMap<
                        String, software.amazon.awssdk.services.dynamodb.model.AttributeValue>();
        if (image != null) {
            image.forEach((name, value) -> converted.put(name, converted(value)));
        }
        return converted;
    }

    private static software.amazon.awssdk.services.dynamodb.model.AttributeValue converted(
            AttributeValue value) {
        var built = software.amazon.awssdk.services.dynamodb.model.AttributeValue.builder();
        if (value.getS() != null) {
            built.s(value.getS());
        } else if (value.getN() != null) {
            built.n(value.getN());
        } else if (value.getBOOL() != null) {
            built.bool(value.getBOOL());
        } else if (value.getM() != null) {
            built.m(image(value.getM()));
        } else if (value.getL() != null) {
            built.l(value.getL().stream().map(StreamedFacts::converted).toList());
        } else if (value.getSS() != null) {
            built.ss(value.getSS());
        } else if (value.getNS() != null) {
            built.ns(value.getNS());
        } else if (value.getB() != null) {
            built.b(bytes(value.getB()));
        } else {
            built.nul(true);
        }
        return built.build();
    }

    private static SdkBytes bytes(ByteBuffer buffer) {
        return SdkBytes.fromByteBuffer(buffer.duplicate());
    }
}
