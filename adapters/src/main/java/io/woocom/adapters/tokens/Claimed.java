package io.woocom.adapters.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSVerifier;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.util.Optional;

/// What a signed token claims, once its signature, its issuer and its times hold.
final class Claimed {

    private final JWTClaimsSet claims;

    private Claimed(JWTClaimsSet claims) {
        this.claims = claims;
    }

    /// The algorithm is ours to say: `none`, or an HMAC keyed with a public key, are never tried
    /// (RFC 8725, 3.1).
    static Claimed of(String token, String issuer, JWSAlgorithm algorithm, Keys keys, Instant now)
            throws InvalidToken {
        var signed = parsed(token);
        if (!algorithm.equals(signed.getHeader().getAlgorithm())) {
            throw new InvalidToken("the token is signed by another algorithm");
        }
        var key =
                keys.find(signed.getHeader().getKeyID())
                        .orElseThrow(() -> new InvalidToken("the token's key is not known"));
        verify(signed, key);
        var claimed = new Claimed(claims(signed));
        claimed.require(issuer, now);
        return claimed;
    }

    /// Whom a token names as its issuer, without believing it.
    static Optional<String> issuerOf(String token) {
        try {
            return Optional.ofNullable(claims(parsed(token)).getIssuer());
        } catch (InvalidToken _) {
            return Optional.empty();
        }
    }

    Optional<String> text(String claim) {
        return claims.getClaim(claim) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    String subject() throws InvalidToken {
        return text("sub").orElseThrow(() -> new InvalidToken("the token names nobody"));
    }

    Instant expires() {
        return claims.getExpirationTime().toInstant();
    }

    private void require(String issuer, Instant now) throws InvalidToken {
        if (!issuer.equals(claims.getIssuer())) {
            throw new InvalidToken("the token is of another issuer");
        }
        if (claims.getExpirationTime() == null || !now.isBefore(expires())) {
            throw new InvalidToken("the token has expired");
        }
        var notBefore = claims.getNotBeforeTime();
        if (notBefore != null && now.isBefore(notBefore.toInstant())) {
            throw new InvalidToken("the token is not valid yet");
        }
    }

    private static void verify(SignedJWT signed, JWK key) throws InvalidToken {
        try {
            if (!signed.verify(verifier(key))) {
                throw new InvalidToken("the token's signature does not hold");
            }
        } catch (JOSEException | IllegalStateException _) {
            throw new InvalidToken("the token's signature does not hold");
        }
    }

    private static JWSVerifier verifier(JWK key) throws JOSEException, InvalidToken {
        return switch (key) {
            case RSAKey rsa -> new RSASSAVerifier(rsa);
            case ECKey ec -> new ECDSAVerifier(ec);
            default -> throw new InvalidToken("the token's key is of an unknown kind");
        };
    }

    private static SignedJWT parsed(String token) throws InvalidToken {
        try {
            return SignedJWT.parse(token);
        } catch (ParseException | IllegalArgumentException _) {
            throw new InvalidToken("this is not a signed token");
        }
    }

    private static JWTClaimsSet claims(SignedJWT signed) throws InvalidToken {
        try {
            return signed.getJWTClaimsSet();
        } catch (ParseException _) {
            throw new InvalidToken("this is not a signed token");
        }
    }
}
