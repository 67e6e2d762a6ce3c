package io.woocom.local.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.RequestParametersEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.ResponseElementsEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3BucketEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3Entity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3ObjectEntity;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.UserIdentityEntity;
import io.woocom.local.lambda.Place;
import java.net.URLEncoder;
import java.util.List;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/// A stored file as S3 notifies of it. The key is URL-encoded, as there.
final class UploadEvents {

    private UploadEvents() {}

    static S3Event of(Arrivals.Arrival arrival, HeadObjectResponse object) {
        var owner = new UserIdentityEntity("local");
        var sequencer = Long.toHexString(object.lastModified().toEpochMilli());
        var file =
                new S3ObjectEntity(
                        URLEncoder.encode(arrival.key(), UTF_8),
                        object.contentLength(),
                        object.eTag().replace("\"", ""),
                        object.versionId(),
                        sequencer);
        var bucket =
                new S3BucketEntity(arrival.bucket(), owner, "arn:aws:s3:::" + arrival.bucket());
        return new S3Event(
                List.of(
                        new S3EventNotificationRecord(
                                Place.REGION,
                                "ObjectCreated:Put",
                                "aws:s3",
                                object.lastModified().toString(),
                                "2.1",
                                new RequestParametersEntity("127.0.0.1"),
                                new ResponseElementsEntity("local", arrival.id()),
                                new S3Entity("upload", bucket, file, "1.0"),
                                owner)));
    }
}
