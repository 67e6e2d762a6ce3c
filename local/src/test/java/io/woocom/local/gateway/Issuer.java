package io.woocom.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/// Issues tokens that are good at the beginning of 1970, but for the claims that a test sets.
final class Issuer {

    private final String name;
    private final RSAKey key;

    Issuer(String name) {
        this.name = name;
        try {
            key = new RSAKeyGenerator(2048).keyID("key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    TokenCheck check(Set<String> clients, InstantSource clock) {
        var keys = new JWKSet(key.toPublicJWK()).toString();
        return new TokenCheck(name, clients, keys, clock);
    }

    String token(Map<String, ?> claims) {
        var all =
                new JWTClaimsSet.Builder()
                        .issuer(name)
                        .claim("client_id", "client")
                        .claim("token_use", "access")
                        .claim("exp", 3600)
                        .subject("someone");
        claims.forEach(all::claim);
        var jwt =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("key").build(),
                        all.build());
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }
}
