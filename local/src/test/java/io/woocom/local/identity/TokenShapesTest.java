package io.woocom.local.identity;

import static io.woocom.local.identity.World.ANNA;
import static io.woocom.local.identity.World.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The claims one by one, as the Amazon Cognito developer guide lists them.
class TokenShapesTest {

    private static final String UUID_SHAPE =
            "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private final World world = World.inMemory();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void an_access_token_names_the_user_the_client_and_the_session() throws Exception {
        world.hasCustomerAnna();
        var sub = world.confirmed.getFirst().sub().toString();
        long now = world.watch.instant().getEpochSecond();

        var claims =
                Jwts.verified(world.signIn(ANNA, PASSWORD).accessToken(), world.server.customers());

        assertThat(claims)
                .containsOnlyKeys(
                        "sub",
                        "iss",
                        "client_id",
                        "origin_jti",
                        "event_id",
                        "token_use",
                        "scope",
                        "auth_time",
                        "exp",
                        "iat",
                        "jti",
                        "username")
                .containsEntry("sub", sub)
                .containsEntry("username", sub)
                .containsEntry(
                        "iss", "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_WooComCus")
                .containsEntry("client_id", Published.CUSTOMER_WEB_CLIENT)
                .containsEntry("token_use", "access")
                .containsEntry("scope", "aws.cognito.signin.user.admin")
                .containsEntry("auth_time", now)
                .containsEntry("iat", now)
                .containsEntry("exp", now + 7200);
        for (var id : List.of("sub", "origin_jti", "event_id", "jti")) {
            assertThat(String.valueOf(claims.get(id))).as(id).matches(UUID_SHAPE);
        }
    }

    @Test
    void an_id_token_names_the_address_and_the_audience() throws Exception {
        world.hasCustomerAnna();
        var sub = world.confirmed.getFirst().sub().toString();

        var claims =
                Jwts.verified(world.signIn(ANNA, PASSWORD).idToken(), world.server.customers());

        assertThat(claims)
                .containsOnlyKeys(
                        "sub",
                        "iss",
                        "aud",
                        "origin_jti",
                        "event_id",
                        "token_use",
                        "auth_time",
                        "exp",
                        "iat",
                        "jti",
                        "email",
                        "email_verified",
                        "cognito:username")
                .containsEntry("aud", Published.CUSTOMER_WEB_CLIENT)
                .containsEntry("token_use", "id")
                .containsEntry("email", ANNA)
                .containsEntry("email_verified", true)
                .containsEntry("cognito:username", sub);
    }

    @Test
    void a_refreshed_token_keeps_its_origin_and_the_time_of_the_sign_in() throws Exception {
        world.hasCustomerAnna();
        var tokens = world.signIn(ANNA, PASSWORD);
        var before = Jwts.verified(tokens.accessToken(), world.server.customers());

        world.watch.passes(java.time.Duration.ofHours(1));
        var after =
                Jwts.verified(
                        world.refresh(tokens.refreshToken()).accessToken(),
                        world.server.customers());

        assertThat(after)
                .containsEntry("origin_jti", before.get("origin_jti"))
                .containsEntry("auth_time", before.get("auth_time"))
                .containsEntry("iat", world.watch.instant().getEpochSecond());
        assertThat(after.get("jti")).isNotEqualTo(before.get("jti"));
    }

    @Test
    void staff_tokens_carry_their_groups() throws Exception {
        var tokens = world.staffSignIn(Published.ADMIN, Published.PASSWORD);

        assertThat(Jwts.verified(tokens.accessToken(), world.server.staff()))
                .containsEntry(
                        "iss", "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_WooComStf")
                .containsEntry("cognito:groups", List.of("admin"));
        assertThat(Jwts.verified(tokens.idToken(), world.server.staff()))
                .containsEntry("cognito:groups", List.of("admin"));
    }

    @Test
    void the_header_names_the_key_of_the_pool() throws Exception {
        var header =
                SignedJWT.parse(
                                world.staffSignIn(Published.ADMIN, Published.PASSWORD)
                                        .accessToken())
                        .getHeader();

        assertThat(header.toJSONObject())
                .containsOnlyKeys("kid", "alg")
                .containsEntry("alg", "RS256");
        assertThat(world.server.staff().keySet()).contains(header.getKeyID());
        assertThat(world.server.customers().keySet()).doesNotContain(header.getKeyID());
        assertThat(world.server.staff().keySet()).doesNotContain("\"d\"");
    }
}
