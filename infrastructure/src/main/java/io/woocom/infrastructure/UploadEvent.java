package io.woocom.infrastructure;

import java.util.Map;

/// What the event bus says of a new object, in the words in which a bucket says it to a function.
final class UploadEvent {

    private UploadEvent() {}

    /// For the target of a rule.
    static Map<String, Object> transformer() {
        return Map.of(
                "inputPathsMap",
                Map.of(
                        "time", "$.time",
                        "region", "$.region",
                        "bucket", "$.detail.bucket.name",
                        "key", "$.detail.object.key",
                        "size", "$.detail.object.size",
                        "etag", "$.detail.object.etag"),
                "inputTemplate",
                """
                {"Records": [{"eventVersion": "2.1", "eventSource": "aws:s3", \
                "eventName": "ObjectCreated:Put", "eventTime": "<time>", "awsRegion": "<region>", \
                "s3": {"s3SchemaVersion": "1.0", "bucket": {"name": "<bucket>"}, \
                "object": {"key": "<key>", "size": <size>, "eTag": "<etag>"}}}]}\
                """);
    }
}
