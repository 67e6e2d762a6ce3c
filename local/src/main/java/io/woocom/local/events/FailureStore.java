package io.woocom.local.events;

import java.lang.System.Logger.Level;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;

/// Where what nobody could handle is kept, to be looked at and replayed.
public interface FailureStore {

    /// @param key the name of the object
    /// @param json an invocation record
    record Failure(String key, String json) {}

    /// The failure is kept when this returns.
    void keep(Failure failure);

    static FailureStore in(S3Client buckets, String bucket) {
        var log = System.getLogger(FailureStore.class.getName());
        return failure -> {
            buckets.putObject(
                    put -> put.bucket(bucket).key(failure.key()).contentType("application/json"),
                    RequestBody.fromString(failure.json()));
            log.log(Level.ERROR, "gave up, see {0}/{1}", bucket, failure.key());
        };
    }
}
