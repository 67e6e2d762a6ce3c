package io.woocom.local.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// One sign-in. Its id is the `origin_jti` of every token made from it; the refresh token is that
/// id and a secret, of which only the hash is kept.
///
/// @param signOuts the user's count when it began, see [User#signOuts]
/// @param hosted whether it began at the sign-in page rather than at the Cognito API: its access
///   tokens then carry `version`, as Cognito's do
record Session(
        UUID id,
        UUID sub,
        String clientId,
        String secretHash,
        List<String> scopes,
        boolean hosted,
        int signOuts,
        boolean revoked,
        Instant startedAt,
        Instant expiresAt) {

    Session ended() {
        return new Session(
                id,
                sub,
                clientId,
                secretHash,
                scopes,
                hosted,
                signOuts,
                true,
                startedAt,
                expiresAt);
    }

    /// Whether the user ended it, by revoking its token or by signing out everywhere.
    boolean endedFor(User user) {
        return revoked || signOuts < user.signOuts();
    }

    boolean hasExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    static JsonObject write(Session session) {
        return JsonObject.of("id", session.id.toString())
                .with("sub", session.sub.toString())
                .with("client_id", session.clientId)
                .with("secret_hash", session.secretHash)
                .with("scopes", session.scopes)
                .with("hosted", session.hosted)
                .with("sign_outs", session.signOuts)
                .with("revoked", session.revoked)
                .with("started_at", session.startedAt.toString())
                .with("expires_at", session.expiresAt.toString());
    }

    static Session read(JsonObject json) {
        return new Session(
                UUID.fromString(json.text("id")),
                UUID.fromString(json.text("sub")),
                json.text("client_id"),
                json.text("secret_hash"),
                json.texts("scopes"),
                json.flag("hosted"),
                (int) json.number("sign_outs"),
                json.flag("revoked"),
                json.instant("started_at"),
                json.instant("expires_at"));
    }
}
