package io.woocom.local.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The gateway's built-in JWT authorizer: signature (RS256), issuer, client and times of a token;
/// and that it is an access token, since an ID token says who somebody is and not what they may do.
public final class TokenCheck {

    private final String issuer;
    private final Set<String> clients;
    private final JWKSet keys;
    private final InstantSource clock;

    /// @param clients whose tokens are taken (`client_id` or `aud`)
    /// @param keySet a JSON Web Key Set
    /// @throws IllegalArgumentException if the key set is none
    public TokenCheck(String issuer, Set<String> clients, String keySet, InstantSource clock) {
        this.issuer = issuer;
        this.clients = Set.copyOf(clients);
        this.clock = clock;
        try {
            this.keys = JWKSet.parse(keySet);
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a key set", e);
        }
    }

    /// The claims, all as texts, as the gateway hands them on; none if the token is not good.
    Optional<Map<String, String>> claims(String authorization) {
        var token =
                authorization.regionMatches(true, 0, "Bearer ", 0, 7)
                        ? authorization.substring(7).strip()
                        : authorization.strip();
        try {
            var jwt = SignedJWT.parse(token);
            var claims = jwt.getPayload().toJSONObject();
            return claims != null && isSigned(jwt) && isCurrent(claims) && isOurs(claims)
                    ? Optional.of(texts(claims))
                    : Optional.empty();
        } catch (ParseException | JOSEException | RuntimeException _) {
            return Optional.empty();
        }
    }

    private boolean isSigned(SignedJWT jwt) throws JOSEException {
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID());
        return key != null
                && jwt.getHeader().getAlgorithm().equals(JWSAlgorithm.RS256)
                && jwt.verify(new RSASSAVerifier(key.toRSAKey()));
    }

    private boolean isCurrent(Map<String, Object> claims) {
        var now = clock.instant();
        return claims.get("exp") instanceof Number exp
                && now.isBefore(Instant.ofEpochSecond(exp.longValue()))
                && begun(claims.get("nbf"), now)
                && begun(claims.get("iat"), now.plusSeconds(60));
    }

    private static boolean begun(@Nullable Object time, Instant now) {
        return time == null
                || (time instanceof Number second
                        && !now.isBefore(Instant.ofEpochSecond(second.longValue())));
    }

    private boolean isOurs(Map<String, Object> claims) {
        var audience = claims.containsKey("aud") ? claims.get("aud") : claims.get("client_id");
        var named = audience instanceof List<?> many ? many : List.of(String.valueOf(audience));
        return issuer.equals(claims.get("iss"))
                && "access".equals(claims.get("token_use"))
                && named.stream().anyMatch(clients::contains);
    }

    private static Map<String, String> texts(Map<String, Object> claims) {
        var texts = new LinkedHashMap<String, String>();
        claims.forEach((name, value) -> texts.put(name, text(value)));
        return texts;
    }

    /// A list is `[a b]`.
    private static String text(@Nullable Object value) {
        return value instanceof List<?> many
                ? many.stream().map(String::valueOf).collect(Collectors.joining(" ", "[", "]"))
                : String.valueOf(value);
    }
}
