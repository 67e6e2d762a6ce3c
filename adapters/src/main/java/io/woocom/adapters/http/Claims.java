package io.woocom.adapters.http;

import io.woocom.domain.shared.Claim;
import io.woocom.domain.shared.Repeated;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Idempotency keys (IETF draft-ietf-httpapi-idempotency-key-header) as claims. A key belongs to
/// its caller and to one request: the same method, path and body.
public final class Claims {

    /// How long a key is remembered.
    public static final Duration USUALLY = Duration.ofHours(24);

    /// How long where money moves.
    public static final Duration FOR_MONEY = Duration.ofDays(30);

    private static final String HEADER = "idempotency-key";
    private static final Pattern FORM = Pattern.compile("[\\x20-\\x7E]{1,255}");

    private Claims() {}

    /// The claim of a request that may have a key.
    ///
    /// @param result the id of what the request is about, where it makes nothing new
    /// @throws Rejection.Malformed for a key out of form
    public static Optional<Claim> of(Request request, String caller, String result) {
        return request.header(HEADER).map(key -> claim(request, caller, key, result, USUALLY));
    }

    /// The claim of a request that has to have a key because money moves.
    ///
    /// @throws Rejection.Malformed without one
    public static Claim required(Request request, String caller) {
        return request.header(HEADER)
                .map(key -> claim(request, caller, key, "", FOR_MONEY))
                .orElseThrow(() ->
                        new Rejection.Malformed("the header Idempotency-Key is required here"));
    }

    /// The answer to a request, or to its first one anew where it was carried out before.
    public static Answer once(Supplier<Answer> first, Function<String, Answer> again) {
        try {
            return first.get();
        } catch (Repeated repeated) {
            return again.apply(repeated.result()).with("Idempotent-Replayed", "true");
        }
    }

    private static Claim claim(
            Request request, String caller, String key, String result, Duration kept) {
        if (!FORM.matcher(key).matches()) {
            throw new Rejection.Malformed(
                    "an Idempotency-Key has 1 to 255 printable ASCII characters");
        }
        var asked = request.method() + "\n" + request.path() + "\n" + request.body().canonical();
        return new Claim(
                caller,
                key,
                Digests.sha256(asked.getBytes(StandardCharsets.UTF_8)),
                result,
                request.now().plus(kept));
    }
}
