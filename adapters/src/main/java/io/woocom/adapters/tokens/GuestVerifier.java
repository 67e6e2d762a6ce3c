package io.woocom.adapters.tokens;

import com.nimbusds.jose.JWSAlgorithm;
import io.woocom.domain.customer.GuestId;
import io.woocom.domain.ordering.OrderId;
import io.woocom.domain.shared.Ids;
import java.time.InstantSource;
import java.util.function.Supplier;

/// Verifies the tokens that {@link GuestTokens} and {@link OrderTokens} made, by public keys alone.
public final class GuestVerifier {

    private final Keys keys;
    private final InstantSource clock;

    /// @param keySet the public keys as JSON text (RFC 7517, 5)
    public GuestVerifier(Supplier<String> keySet, InstantSource clock) {
        this.keys = new Keys(keySet);
        this.clock = clock;
    }

    /// @return {@link Principal.Guest}, {@link Principal.OrderHolder} or {@link Principal.Rejected}
    public Principal verify(String token) {
        try {
            var claimed =
                    Claimed.of(
                            token, GuestTokens.ISSUER, JWSAlgorithm.ES256, keys, clock.instant());
            var use = claimed.text("token_use").orElse("");
            var subject = claimed.subject();
            if (use.equals(GuestTokens.USE) && Ids.fits(GuestId.PREFIX, subject)) {
                return new Principal.Guest(new GuestId(subject), claimed.expires());
            }
            if (use.equals(OrderTokens.USE) && Ids.fits(OrderId.PREFIX, subject)) {
                return new Principal.OrderHolder(new OrderId(subject), claimed.expires());
            }
            throw new InvalidToken("this is not a guest's token");
        } catch (InvalidToken invalid) {
            return new Principal.Rejected(invalid.reason());
        }
    }
}
