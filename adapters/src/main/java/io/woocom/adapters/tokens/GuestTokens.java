package io.woocom.adapters.tokens;

import io.woocom.domain.customer.GuestId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

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
        return new Signing(signer, clock).issue(guest.value(), USE, LIFE);
    }
}
