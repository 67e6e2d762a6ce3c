package io.woocom.adapters.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/// Makes tokens of ours: JWTs signed by a key that may be elsewhere.
record Signing(TokenSigner signer, InstantSource clock) {

    /// @param use named in the token, so that one made for another purpose by the same key is none
    ///   of these
    GuestTokens.Issued issue(String subject, String use, Duration life) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expires = now.plus(life);
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(JOSEObjectType.JWT)
                        .keyID(signer.keyId())
                        .build();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(GuestTokens.ISSUER)
                        .subject(subject)
                        .claim("token_use", use)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(expires))
                        .build();
        var input = header.toBase64URL() + "." + claims.toPayload().toBase64URL();
        var signature = Base64URL.encode(signer.sign(input.getBytes(UTF_8)));
        return new GuestTokens.Issued(input + "." + signature, expires);
    }
}
