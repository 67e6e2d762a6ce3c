package io.woocom.local.identity;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.SignedJWT;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.util.Map;

/// Reads tokens as a resource server does: by the key set alone.
final class Jwts {

    private Jwts() {}

    static Map<String, Object> verified(String token, UserPool pool) throws Exception {
        var processor = new DefaultJWTProcessor<SecurityContext>();
        processor.setJWSKeySelector(
                new JWSVerificationKeySelector<>(
                        JWSAlgorithm.RS256, new ImmutableJWKSet<>(JWKSet.parse(pool.keySet()))));
        // The tests' clock is not the system's: expiry is asserted by its claim.
        processor.setJWTClaimsSetVerifier((_, _) -> {});
        processor.process(token, null);
        return SignedJWT.parse(token).getPayload().toJSONObject();
    }
}
