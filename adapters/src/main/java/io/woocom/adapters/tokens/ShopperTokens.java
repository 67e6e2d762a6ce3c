package io.woocom.adapters.tokens;

import java.util.Optional;
import java.util.regex.Pattern;

/// Tells who a shopper is by the `Authorization` header: a guest or a customer.
public final class ShopperTokens {

    /// RFC 6750, 2.1; the scheme without regard to case (RFC 9110, 11.1).
    private static final Pattern BEARER =
            Pattern.compile("bearer +([A-Za-z0-9._~+/-]+=*) *", Pattern.CASE_INSENSITIVE);

    private final GuestVerifier guests;
    private final CustomerVerifier customers;

    public ShopperTokens(GuestVerifier guests, CustomerVerifier customers) {
        this.guests = guests;
        this.customers = customers;
    }

    /// @return who it is, or {@link Principal.Rejected}, also for a header that is no bearer token
    public Principal principal(String authorization) {
        return token(authorization)
                .map(this::ofToken)
                .orElseGet(() -> new Principal.Rejected("a bearer token is needed"));
    }

    public static Optional<String> token(String authorization) {
        var bearer = BEARER.matcher(authorization.strip());
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }

    private Principal ofToken(String token) {
        return Claimed.issuerOf(token).filter(GuestTokens.ISSUER::equals).isPresent()
                ? guests.verify(token)
                : customers.verify(token);
    }
}
