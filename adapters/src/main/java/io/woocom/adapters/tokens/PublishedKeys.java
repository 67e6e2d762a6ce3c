package io.woocom.adapters.tokens;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The public keys that an issuer publishes, kept for an hour. If it cannot be reached then, those
/// that were known go on being used: an issuer tells of a new key long before it signs with it.
public final class PublishedKeys implements Supplier<String> {

    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration UNREACHABLE = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int OK = 200;

    private record Known(String text, Instant until) {}

    private final URI address;
    private final InstantSource clock;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private volatile @Nullable Known known;

    /// @param issuer the `iss` of its tokens, below which the key set is found (OpenID Connect)
    public PublishedKeys(String issuer, InstantSource clock) {
        this.address = URI.create(issuer + "/.well-known/jwks.json");
        this.clock = clock;
    }

    /// @throws UncheckedIOException if they were never had and cannot be had now
    @Override
    public String get() {
        var now = clock.instant();
        var before = known;
        if (before != null && now.isBefore(before.until())) {
            return before.text();
        }
        try {
            var fresh = new Known(fetched(), now.plus(FRESH));
            known = fresh;
            return fresh.text();
        } catch (IOException unreachable) {
            if (before == null) {
                throw new UncheckedIOException(unreachable);
            }
            known = new Known(before.text(), now.plus(UNREACHABLE));
            return before.text();
        }
    }

    private String fetched() throws IOException {
        try {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
                            BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IOException(address + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
