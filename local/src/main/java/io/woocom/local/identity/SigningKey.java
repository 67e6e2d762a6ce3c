package io.woocom.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.text.ParseException;

/// The key pair of one pool, made at its first start. Cognito signs ID and access tokens with
/// different keys; here one signs both, which no verifier that goes by `kid` can tell.
final class SigningKey {

    private static final String SHELF = "keys";
    private static final int BITS = 2048;

    private SigningKey() {}

    static RSAKey of(Vault vault, String poolId, Secrets secrets) {
        var kept = vault.documents(SHELF).get(poolId);
        if (kept != null) return read(kept);
        var made = generate(secrets);
        vault.write(SHELF, poolId, made.toJSONString());
        return made;
    }

    private static RSAKey generate(Secrets secrets) {
        try {
            return new RSAKeyGenerator(BITS)
                    .secureRandom(secrets.random())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK makes RSA keys", e);
        }
    }

    private static RSAKey read(String document) {
        try {
            return RSAKey.parse(document);
        } catch (ParseException e) {
            throw new IllegalStateException("the signing key on disk cannot be read", e);
        }
    }
}
