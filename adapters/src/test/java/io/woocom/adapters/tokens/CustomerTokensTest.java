package io.woocom.adapters.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.woocom.domain.customer.CustomerId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CustomerTokensTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String ISSUER = "https://cognito-idp.eu-west-1.amazonaws.com/pool";
    private static final RSAKey KEY = key("one");

    private volatile String keys = published(KEY);
    private final CustomerVerifier verifier =
            new CustomerVerifier(ISSUER, Set.of("web"), () -> keys, () -> NOW);

    @Test
    void an_access_token_tells_the_customer() throws Exception {
        assertThat(verifier.verify(signed(good().build(), KEY)))
                .isEqualTo(
                        new Principal.Customer(
                                new CustomerId("cus_0AKGFKWPVX9RGRRVSD9DN8W313"),
                                NOW.plusSeconds(60)));
    }

    @Test
    void what_grants_nothing_says_why() throws Exception {
        rejected(signed(good().claim("token_use", "id").build(), KEY), "not an access token");
        rejected(signed(good().claim("token_use", null).build(), KEY), "not an access token");
        rejected(signed(good().issuer("https://evil").build(), KEY), "another issuer");
        rejected(signed(good().claim("client_id", "other").build(), KEY), "another audience");
        rejected(signed(good().claim("client_id", null).build(), KEY), "another audience");
        rejected(signed(good().expirationTime(Date.from(NOW)).build(), KEY), "expired");
        rejected(signed(good().expirationTime(null).build(), KEY), "expired");
        rejected(
                signed(good().notBeforeTime(Date.from(NOW.plusSeconds(1))).build(), KEY),
                "not valid yet");
        rejected(signed(good().subject("somebody").build(), KEY), "names nobody");
        rejected(signed(good().subject(null).build(), KEY), "names nobody");
    }

    @Test
    void only_the_pools_own_keys_count() throws Exception {
        rejected(signed(good().build(), key("two")), "key is not known");
        rejected(signed(good().build(), key("one")), "signature does not hold");
    }

    @Test
    void the_token_does_not_choose_how_it_is_verified() throws Exception {
        rejected(new PlainJWT(good().build()).serialize(), "not a signed token");
        var confused =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("one").build(),
                        good().build());
        confused.sign(
                new MACSigner(KEY.toPublicJWK().toJSONString().getBytes(StandardCharsets.UTF_8)));
        rejected(confused.serialize(), "another algorithm");
        var other =
                new SignedJWT(
                        new JWSHeader.Builder(JWSAlgorithm.RS512).keyID("one").build(),
                        good().build());
        other.sign(new RSASSASigner(KEY));
        rejected(other.serialize(), "another algorithm");
    }

    @Test
    void a_new_key_counts_as_soon_as_it_is_published() throws Exception {
        var next = key("two");
        var token = signed(good().build(), next);
        rejected(token, "key is not known");
        keys = published(KEY, next);

        assertThat(verifier.verify(token)).isInstanceOf(Principal.Customer.class);
    }

    @Test
    void whoever_sends_no_bearer_token_is_nobody() {
        var shoppers = new ShopperTokens(new GuestVerifier(() -> keys, () -> NOW), verifier);
        for (var header : new String[] {"", "Bearer", "Basic YTpi", "Bearer a b", "Bearer ü"}) {
            assertThat(shoppers.principal(header)).isInstanceOf(Principal.Rejected.class);
        }
    }

    private static JWTClaimsSet.Builder good() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject("0a9c1f3e-5b7d-4e21-8c6f-2d4b6a8e0c23")
                .claim("client_id", "web")
                .claim("token_use", "access")
                .expirationTime(Date.from(NOW.plusSeconds(60)));
    }

    private static String signed(JWTClaimsSet claims, RSAKey key) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var token = new SignedJWT(header, claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    private static RSAKey key(String id) {
        try {
            return new RSAKeyGenerator(2048).keyID(id).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String published(RSAKey... some) {
        return new JWKSet(List.of(some)).toPublicJWKSet().toString();
    }

    private void rejected(String token, String reason) {
        assertThat(verifier.verify(token))
                .isInstanceOfSatisfying(
                        Principal.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains(reason));
    }
}
