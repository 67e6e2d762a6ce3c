package io.woocom.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Makes and reads the JWTs of one pool, with Cognito's claims: see "Understanding the access
/// token" and "Understanding the ID token" in the Amazon Cognito developer guide.
final class Tokens {

    private static final Duration CHALLENGE = Duration.ofMinutes(3);

    private final RSAKey key;
    private final JWSSigner signer;
    private final String issuer;
    private final Duration lifetime;
    private final InstantSource clock;
    private final Secrets secrets;

    Tokens(RSAKey key, String issuer, Duration lifetime, InstantSource clock, Secrets secrets) {
        this.key = key;
        this.issuer = issuer;
        this.lifetime = lifetime;
        this.clock = clock;
        this.secrets = secrets;
        try {
            signer = new RSASSASigner(key);
        } catch (JOSEException e) {
            throw new IllegalStateException("the pool's signing key is no private RSA key", e);
        }
    }

    Duration lifetime() {
        return lifetime;
    }

    Instant now() {
        return clock.instant();
    }

    String keySet() {
        return new JWKSet(key).toString(true);
    }

    String access(User user, Session session, UUID event) {
        var claims =
                ofUser(user, session, "access", event, lifetime)
                        .claim("client_id", session.clientId())
                        .claim("scope", String.join(" ", session.scopes()))
                        .claim("username", user.sub().toString());
        if (session.hosted()) claims.claim("version", 2);
        return signed(claims);
    }

    /// @param nonce what the authorization request carried, to be handed back (OpenID Connect Core,
    ///   3.1.2.1)
    String id(User user, Session session, UUID event, Optional<String> nonce) {
        var claims =
                ofUser(user, session, "id", event, lifetime)
                        .audience(session.clientId())
                        .claim("email", user.email().value())
                        .claim("email_verified", user.emailVerified())
                        .claim("cognito:username", user.sub().toString());
        nonce.ifPresent(value -> claims.claim("nonce", value));
        return signed(claims);
    }

    /// For a machine itself: no user, no session, nothing to refresh.
    String access(AppClient.Machine machine, List<String> scopes) {
        return signed(
                claims(machine.id(), "access", clock.instant(), lifetime)
                        .claim("client_id", machine.id())
                        .claim("scope", String.join(" ", scopes))
                        .claim("version", 2));
    }

    /// Stands for a sign-in that waits for a new password: Cognito's `Session`.
    String challenge(User user, String clientId) {
        return signed(
                claims(user.sub().toString(), "challenge", clock.instant(), CHALLENGE)
                        .claim("client_id", clientId));
    }

    /// The claims of a token of this pool and use, expired or not.
    Optional<JWTClaimsSet> read(String token, String use) {
        try {
            var jwt = SignedJWT.parse(token);
            var claims = jwt.getJWTClaimsSet();
            boolean ours =
                    jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
                            && jwt.verify(new RSASSAVerifier(key.toRSAPublicKey()))
                            && issuer.equals(claims.getIssuer())
                            && use.equals(claims.getStringClaim("token_use"));
            return ours ? Optional.of(claims) : Optional.empty();
        } catch (ParseException | JOSEException _) {
            return Optional.empty();
        }
    }

    boolean hasExpired(JWTClaimsSet claims) {
        return !clock.instant().isBefore(claims.getExpirationTime().toInstant());
    }

    private JWTClaimsSet.Builder ofUser(
            User user, Session session, String use, UUID event, Duration life) {
        var claims =
                claims(user.sub().toString(), use, session.startedAt(), life)
                        .claim("origin_jti", session.id().toString())
                        .claim("event_id", event.toString());
        if (!user.groups().isEmpty()) claims.claim("cognito:groups", List.copyOf(user.groups()));
        return claims;
    }

    private JWTClaimsSet.Builder claims(
            String subject, String use, Instant authenticatedAt, Duration life) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .subject(subject)
                .issuer(issuer)
                .claim("token_use", use)
                .claim("auth_time", authenticatedAt.getEpochSecond())
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(life)))
                .jwtID(secrets.uuid().toString());
    }

    private String signed(JWTClaimsSet.Builder claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
            var jwt = new SignedJWT(header, claims.build());
            jwt.sign(signer);
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("cannot sign with the pool's key", e);
        }
    }
}
