package io.woocom.local.pages;

import io.woocom.local.gateway.Ask;
import io.woocom.local.gateway.Page;
import io.woocom.local.gateway.Reply;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// The pictures that staff sent in, which the distribution serves from their bucket in the cloud. A
/// picture never changes under its address.
public record MediaPage(Supplier<S3Client> client, String bucket) implements Page {

    private static final Pattern PATH = Pattern.compile("/media/[A-Za-z0-9_]+/[a-z0-9.-]+");

    @Override
    public Optional<Reply> answer(Ask ask) {
        return ask.method().equals("GET") && PATH.matcher(ask.path()).matches()
                ? picture(ask.path().substring(1))
                : Optional.empty();
    }

    private Optional<Reply> picture(String key) {
        try {
            var found = client.get().getObjectAsBytes(request -> request.bucket(bucket).key(key));
            return Optional.of(
                    Reply.of(200, found.response().contentType(), found.asByteArray())
                            .with("cache-control", "public, max-age=31536000, immutable")
                            .with("x-content-type-options", "nosniff")
                            .with("access-control-allow-origin", "*"));
        } catch (S3Exception missing) {
            if (missing.statusCode() == 404) {
                return Optional.empty();
            }
            throw missing;
        }
    }
}
