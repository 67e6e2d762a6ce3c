package io.woocom.local.identity;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What the sign-in page promised a client: tokens for this user, in return for the verifier of
/// this challenge.
record AuthorizationCode(
        UUID sub,
        String clientId,
        URI redirectUri,
        String challenge,
        List<String> scopes,
        Optional<String> nonce,
        Instant signedInAt) {

    /// Cognito's figure.
    private static final Duration LIFETIME = Duration.ofMinutes(5);

    boolean hasExpired(Instant now) {
        return !now.isBefore(signedInAt.plus(LIFETIME));
    }

    static JsonObject write(AuthorizationCode code) {
        return JsonObject.of("sub", code.sub.toString())
                .with("client_id", code.clientId)
                .with("redirect_uri", code.redirectUri.toString())
                .with("challenge", code.challenge)
                .with("scopes", code.scopes)
                .with("nonce", code.nonce)
                .with("signed_in_at", code.signedInAt.toString());
    }

    static AuthorizationCode read(JsonObject json) {
        return new AuthorizationCode(
                UUID.fromString(json.text("sub")),
                json.text("client_id"),
                URI.create(json.text("redirect_uri")),
                json.text("challenge"),
                json.texts("scopes"),
                json.optionalText("nonce"),
                json.instant("signed_in_at"));
    }
}
