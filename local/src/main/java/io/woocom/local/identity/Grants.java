package io.woocom.local.identity;

import com.nimbusds.jwt.JWTClaimsSet;
import java.text.ParseException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Turns a proved user into tokens, a refresh token into new ones, and an access token back into
/// its user.
record Grants(Users users, Sessions sessions, Tokens tokens, Secrets secrets) {

    /// @param id present if the session's scopes have it: always from the API, with `openid` from
    ///   the sign-in page
    record Granted(String access, Optional<String> id, Optional<String> refresh, long expiresIn) {}

    /// A user as an access token names them.
    record Bearer(User user, Session session, List<String> scopes) {}

    Granted begin(User user, String clientId) {
        return grant(
                user,
                sessions.begin(user, clientId, List.of(Scopes.OWN_ACCOUNT), false, tokens.now()),
                Optional.empty());
    }

    /// From the sign-in page, for the user who signed in there at `signedInAt`.
    Granted begin(
            User user,
            String clientId,
            List<String> scopes,
            Optional<String> nonce,
            Instant signedInAt) {
        return grant(user, sessions.begin(user, clientId, scopes, true, signedInAt), nonce);
    }

    /// Keeps the refresh token: it isn't rotated, and not answered again.
    Granted refresh(String refreshToken, String clientId) {
        var session =
                sessions.of(refreshToken)
                        .filter(found -> found.clientId().equals(clientId))
                        .orElseThrow(() -> CognitoError.notAuthorized("Invalid Refresh Token"));
        var user =
                users.find(session.sub())
                        .orElseThrow(() -> CognitoError.notAuthorized("Invalid Refresh Token"));
        if (!user.enabled()) throw CognitoError.disabled();
        if (session.endedFor(user))
            throw CognitoError.notAuthorized("Refresh Token has been revoked");
        if (session.hasExpired(tokens.now()))
            throw CognitoError.notAuthorized("Refresh Token has expired");
        return granted(user, session, Optional.empty(), Optional.empty());
    }

    /// Ends the session of a refresh token. An unknown one is no error (RFC 7009, 2.2).
    void revoke(String refreshToken, String clientId) {
        sessions.of(refreshToken)
                .filter(session -> session.clientId().equals(clientId))
                .ifPresent(sessions::end);
    }

    Bearer bearer(String accessToken) {
        var claims = tokens.read(accessToken, "access").orElseThrow(Grants::invalid);
        if (tokens.hasExpired(claims)) throw CognitoError.notAuthorized("Access Token has expired");
        var session = sessions.find(origin(claims)).orElseThrow(Grants::invalid);
        var user = users.find(session.sub()).orElseThrow(Grants::invalid);
        if (!user.enabled()) throw CognitoError.disabled();
        if (session.endedFor(user))
            throw CognitoError.notAuthorized("Access Token has been revoked");
        return new Bearer(user, session, session.scopes());
    }

    /// The bearer of a token that may act on its own account.
    Bearer owner(String accessToken) {
        var bearer = bearer(accessToken);
        if (bearer.scopes().contains(Scopes.OWN_ACCOUNT)) return bearer;
        throw CognitoError.notAuthorized("Access Token does not have required scopes");
    }

    private Granted grant(User user, Sessions.Begun begun, Optional<String> nonce) {
        return granted(user, begun.session(), nonce, Optional.of(begun.refreshToken()));
    }

    private Granted granted(
            User user, Session session, Optional<String> nonce, Optional<String> refresh) {
        var event = secrets.uuid();
        boolean identified = !session.hosted() || session.scopes().contains(Scopes.OPENID);
        return new Granted(
                tokens.access(user, session, event),
                identified ? Optional.of(tokens.id(user, session, event, nonce)) : Optional.empty(),
                refresh,
                tokens.lifetime().toSeconds());
    }

    /// A machine's token has no origin, and belongs to no user.
    private static UUID origin(JWTClaimsSet claims) {
        try {
            return Optional.ofNullable(claims.getStringClaim("origin_jti"))
                    .map(UUID::fromString)
                    .orElseThrow(Grants::invalid);
        } catch (ParseException _) {
            throw invalid();
        }
    }

    private static CognitoError invalid() {
        return CognitoError.notAuthorized("Invalid Access Token");
    }
}
