package io.woocom.adapters.tokens;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import io.woocom.domain.customer.GuestId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/// Makes the tokens by which guests come back to their carts: JWTs of ours, valid for thirty days.
public final class GuestTokens {

    public static final String ISSUER = "woocom";
    public static final Duration LIFE = Duration.ofDays(30);

    /// Named in each token, so that one made for another purpose by the same key is none of these.
    static final String USE = "guest";

    private final TokenSigner signer;
    private final InstantSource clock;

    public GuestTokens(TokenSigner signer, InstantSource clock) {
        this.signer = signer;
        this.clock = clock;
    }

    /// `expires` is in whole seconds, as JWTs have it.
    public record Issued(String token, Instant expires) {

        /// The token is the guest's key: it does not reach a log by accident.
        @Override
        public String toString() {
            return "Issued[expires=" + expires + "]";
        }
    }

    public Issued issue(GuestId guest) {
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var expires = now.plus(LIFE);
        var header =
                new JWSHeader.Builder(JWSAlgorithm.ES256)
                        .type(JOSEObjectType.JWT)
                        .keyID(signer.keyId())
                        .build();
        var claims =
                new JWTClaimsSet.Builder()
                        .issuer(ISSUER)
                        .subject(guest.value())
                        .claim("token_use", USE)
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(expires))
                        .build();
        var input = header.toBase64URL() + "." + claims.toPayload().toBase64URL();
        var signature = Base64URL.encode(signer.sign(input.getBytes(UTF_8)));
        return new Issued(input + "." + signature, expires);
    }
}
