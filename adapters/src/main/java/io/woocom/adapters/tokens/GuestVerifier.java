package io.woocom.adapters.tokens;

import com.nimbusds.jose.JWSAlgorithm;
import io.woocom.domain.customer.GuestId;
import io.woocom.domain.shared.Ids;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Verifies the tokens that {@link GuestTokens} made, by public keys alone.
public final class GuestVerifier {

    private final Keys keys;
    private final InstantSource clock;

    /// @param keySet the public keys as JSON text (RFC 7517, 5)
    public GuestVerifier(Supplier<String> keySet, InstantSource clock) {
        this.keys = new Keys(keySet);
        this.clock = clock;
    }

    /// @return {@link Principal.Guest} or {@link Principal.Rejected}
    public Principal verify(String token) {
        try {
            var claimed =
                    Claimed.of(
                            token, GuestTokens.ISSUER, JWSAlgorithm.ES256, keys, clock.instant());
            if (claimed.text("token_use").filter(GuestTokens.USE::equals).isEmpty()
                    || !Ids.fits(GuestId.PREFIX, claimed.subject())) {
                throw new InvalidToken("this is not a guest's token");
            }
            return new Principal.Guest(new GuestId(claimed.subject()), claimed.expires());
        } catch (InvalidToken invalid) {
            return new Principal.Rejected(invalid.reason());
        }
    }
}
