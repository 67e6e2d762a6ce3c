package io.woocom.adapters.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import io.woocom.domain.customer.GuestId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GuestTokensTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T09:00:00Z");
    private static final GuestId GUEST = new GuestId("gst_01JNQ4Z7M8K2V5T9XWB3C6D0EF");

    private final GuestKey key = GuestKey.generate();
    private Instant now = MORNING;
    private final GuestTokens tokens = new GuestTokens(key, () -> now);
    private final GuestVerifier verifier = new GuestVerifier(key::publicKeys, () -> now);

    @Test
    void a_guest_is_known_again_for_thirty_days() {
        var issued = tokens.issue(GUEST);
        var expires = MORNING.plus(Duration.ofDays(30));
        assertThat(issued.expires()).isEqualTo(expires);

        now = expires.minusMillis(1);
        assertThat(verifier.verify(issued.token())).isEqualTo(new Principal.Guest(GUEST, expires));
        now = expires;
        rejected(issued.token(), "the token has expired");
    }

    @Test
    void a_token_of_another_key_is_forged() {
        rejected(new GuestTokens(GuestKey.generate(), () -> now).issue(GUEST).token(), "not known");
    }

    @Test
    void a_changed_token_is_forged() {
        var parts = tokens.issue(GUEST).token().split("\\.", -1);
        var other = tokens.issue(new GuestId("gst_01JNQ4Z7M8K2V5T9XWB3C6D0EG")).token();
        var claims = other.split("\\.", -1)[1];

        rejected(parts[0] + "." + claims + "." + parts[2], "signature does not hold");
        rejected(parts[0] + "." + parts[1] + ".", "not a signed token");
    }

    @Test
    void no_signature_is_no_token() {
        rejected(new PlainJWT(claims()).serialize(), "not a signed token");
        rejected("", "not a signed token");
        rejected("a.b.c", "not a signed token");
    }

    @Test
    void the_public_key_is_no_secret_to_sign_with() throws Exception {
        var secret = JWKSet.parse(key.publicKeys()).getKeys().getFirst().toJSONString();
        var header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.keyId()).build();
        var confused = new SignedJWT(header, claims());
        confused.sign(new MACSigner(secret));

        rejected(confused.serialize(), "another algorithm");
    }

    @Test
    void a_key_in_a_file_stays_the_same_and_is_its_owners_alone(@TempDir Path folder)
            throws Exception {
        var file = folder.resolve("guest.jwk");
        var first = GuestKey.in(file);

        assertThat(GuestKey.in(file).keyId()).isEqualTo(first.keyId());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(first.publicKeys()).doesNotContain("\"d\"");
    }

    private static JWTClaimsSet claims() {
        return new JWTClaimsSet.Builder()
                .issuer(GuestTokens.ISSUER)
                .subject(GUEST.value())
                .claim("token_use", "guest")
                .expirationTime(Date.from(MORNING.plusSeconds(60)))
                .build();
    }

    private void rejected(String token, String reason) {
        assertThat(verifier.verify(token))
                .isInstanceOfSatisfying(
                        Principal.Rejected.class,
                        rejected -> assertThat(rejected.reason()).contains(reason));
    }
}
