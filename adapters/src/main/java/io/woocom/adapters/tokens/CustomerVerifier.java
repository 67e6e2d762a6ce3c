package io.woocom.adapters.tokens;

import com.github.f4b6a3.ulid.Ulid;
import com.nimbusds.jose.JWSAlgorithm;
import io.woocom.domain.customer.CustomerId;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/// Verifies access tokens of the customers' pool, as Cognito makes them: RS256, with `client_id`
/// where others have `aud`, and `token_use` telling them from ID tokens, which grant nothing.
public final class CustomerVerifier {

    private final String issuer;
    private final Set<String> clients;
    private final Keys keys;
    private final InstantSource clock;

    /// @param clients the clients whose users may come
    /// @param keySet the pool's public keys as JSON text (RFC 7517, 5)
    public CustomerVerifier(
            String issuer, Set<String> clients, Supplier<String> keySet, InstantSource clock) {
        this.issuer = issuer;
        this.clients = Set.copyOf(clients);
        this.keys = new Keys(keySet);
        this.clock = clock;
    }

    /// @return {@link Principal.Customer} or {@link Principal.Rejected}
    public Principal verify(String token) {
        try {
            var claimed = Claimed.of(token, issuer, JWSAlgorithm.RS256, keys, clock.instant());
            if (claimed.text("token_use").filter("access"::equals).isEmpty()) {
                throw new InvalidToken("this is not an access token");
            }
            if (claimed.text("client_id").filter(clients::contains).isEmpty()) {
                throw new InvalidToken("the token was made for another audience");
            }
            var customer =
                    customer(claimed.subject())
                            .orElseThrow(() -> new InvalidToken("the token names nobody"));
            return new Principal.Customer(customer, claimed.expires());
        } catch (InvalidToken invalid) {
            return new Principal.Rejected(invalid.reason());
        }
    }

    /// A customer's id is the pool's own, the same 128 bits written as a ULID: no look-up. Empty
    /// for a subject that is no UUID.
    public static Optional<CustomerId> customer(String subject) {
        try {
            var uuid = UUID.fromString(subject);
            return uuid.toString().equalsIgnoreCase(subject)
                    ? Optional.of(new CustomerId(CustomerId.PREFIX + Ulid.from(uuid)))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
