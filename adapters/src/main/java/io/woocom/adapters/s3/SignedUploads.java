package io.woocom.adapters.s3;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.function.Supplier;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/// Addresses to which somebody else may send one file, of exactly the type and size that were
/// announced: both are signed, so S3 refuses any other.
final class SignedUploads {

    private static final Duration WITHIN = Duration.ofHours(1);

    private final Supplier<S3Presigner> presigner;
    private final String bucket;
    private final InstantSource clock;

    SignedUploads(Supplier<S3Presigner> presigner, String bucket, InstantSource clock) {
        this.presigner = presigner;
        this.bucket = bucket;
        this.clock = clock;
    }

    /// @param size in bytes
    Upload to(String key, String type, long size) {
        var expires = clock.instant().plus(WITHIN);
        var signed =
                presigner
                        .get()
                        .presignPutObject(request ->
                                request.signatureDuration(WITHIN)
                                        .putObjectRequest(put ->
                                                put.bucket(bucket)
                                                        .key(key)
                                                        .contentType(type)
                                                        .contentLength(size)));
        var headers = new LinkedHashMap<String, String>();
        signed.signedHeaders()
                .forEach((name, values) -> {
                    if (!name.equalsIgnoreCase("host")) {
                        headers.put(name, String.join(",", values));
                    }
                });
        return new Upload(
                URI.create(signed.url().toString()),
                signed.httpRequest().method().name(),
                headers,
                expires);
    }
}
