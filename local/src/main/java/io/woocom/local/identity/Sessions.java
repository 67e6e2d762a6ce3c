package io.woocom.local.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The sign-ins of one pool. Those whose refresh token has run out are forgotten at the next start.
final class Sessions {

    /// Cognito's default life of a refresh token.
    private static final Duration LIFETIME = Duration.ofDays(30);

    private final Shelf<Session> shelf;
    private final InstantSource clock;
    private final Secrets secrets;

    /// A session and the one thing never kept, the refresh token that stands for it.
    record Begun(Session session, String refreshToken) {}

    Sessions(Vault vault, String poolId, InstantSource clock, Secrets secrets) {
        shelf = new Shelf<>(vault, poolId + "-sessions", Session::write, Session::read);
        this.clock = clock;
        this.secrets = secrets;
        shelf.removeIf(session -> session.hasExpired(clock.instant()));
    }

    Begun begin(
            User user, String clientId, List<String> scopes, boolean hosted, Instant startedAt) {
        var secret = secrets.token();
        var session =
                new Session(
                        secrets.uuid(),
                        user.sub(),
                        clientId,
                        Secrets.sha256(secret),
                        scopes,
                        hosted,
                        user.signOuts(),
                        false,
                        startedAt,
                        clock.instant().plus(LIFETIME));
        shelf.put(session.id().toString(), session);
        return new Begun(session, session.id() + "." + secret);
    }

    Optional<Session> find(UUID id) {
        return shelf.find(id.toString());
    }

    /// The session a refresh token stands for, whatever has become of it.
    Optional<Session> of(String refreshToken) {
        var parts = refreshToken.split("\\.", 2);
        if (parts.length < 2) return Optional.empty();
        return shelf.find(parts[0])
                .filter(session -> Secrets.same(session.secretHash(), Secrets.sha256(parts[1])));
    }

    void end(Session session) {
        shelf.change(
                session.id().toString(), current -> new Shelf.Changed<>(current.ended(), current));
    }
}
