package io.woocom.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.PlainHeader;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokenCheckTest {

    private static final Issuer ISSUER = new Issuer("https://issuer.example");
    private static final TokenCheck CHECK =
            ISSUER.check(Set.of("client"), () -> Instant.ofEpochSecond(100));

    @Test
    void a_good_token_is_taken_with_and_without_its_scheme() {
        var token = ISSUER.token(Map.of());

        assertThat(CHECK.claims("Bearer " + token)).isPresent();
        assertThat(CHECK.claims(token)).isPresent();
    }

    static Stream<String> bad() {
        var good = ISSUER.token(Map.of());
        return Stream.of(
                ISSUER.token(Map.of("exp", 100)),
                ISSUER.token(Map.of("nbf", 101)),
                ISSUER.token(Map.of("iss", "https://other.example")),
                ISSUER.token(Map.of("client_id", "other")),
                ISSUER.token(Map.of("aud", List.of("other"))),
                ISSUER.token(Map.of("token_use", "id")),
                new Issuer("https://issuer.example").token(Map.of()),
                good.substring(0, good.length() - 4) + "AAAA",
                good.substring(0, good.lastIndexOf('.') + 1),
                new PlainJWT(
                                new PlainHeader(),
                                new JWTClaimsSet.Builder()
                                        .issuer("https://issuer.example")
                                        .claim("client_id", "client")
                                        .claim("token_use", "access")
                                        .claim("exp", 3600)
                                        .build())
                        .serialize(),
                "Basic dXNlcjpwYXNz",
                "",
                "...");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void a_bad_token_is_not(String token) {
        assertThat(CHECK.claims("Bearer " + token)).isEmpty();
    }
}
