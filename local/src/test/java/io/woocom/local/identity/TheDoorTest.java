package io.woocom.local.identity;

import static io.woocom.local.identity.World.ANNA;
import static io.woocom.local.identity.World.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TheDoorTest {

    private final World world = World.inMemory();
    private final Browser http = new Browser(world.server.endpoint());

    @AfterEach
    void close() {
        http.close();
        world.close();
    }

    @Test
    void the_shops_pages_may_call_and_read() {
        var leave = preflight("http://localhost:8080");

        assertThat(leave.statusCode()).isEqualTo(200);
        assertThat(leave.headers().firstValue("Access-Control-Allow-Origin"))
                .contains("http://localhost:8080");
        assertThat(leave.headers().firstValue("Access-Control-Allow-Headers"))
                .contains("x-amz-target");
    }

    @Test
    void no_other_site_may() {
        var leave = preflight("http://evil.example");

        assertThat(leave.statusCode()).isEqualTo(403);
        assertThat(leave.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void a_host_name_pointed_at_this_machine_is_refused() {
        var rebound =
                new Ask(
                        "POST",
                        "/",
                        new Parameters(Map.of()),
                        "",
                        _ -> Optional.of("evil.example"),
                        "");

        var answer = new Doorkeeper(java.util.Set.of(), _ -> Answer.text(200, "")).answer(rebound);

        assertThat(answer.status()).isEqualTo(421);
    }

    @Test
    void errors_have_cognitos_form() {
        var answer =
                http.sends(
                        HttpRequest.newBuilder(world.server.endpoint())
                                .header("X-Amz-Target", "AWSCognitoIdentityProviderService.SignUp")
                                .header("Content-Type", "application/x-amz-json-1.1")
                                .POST(BodyPublishers.ofString("{}"))
                                .build());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("x-amzn-ErrorType"))
                .contains("InvalidParameterException:");
        assertThat(JsonObject.parse(answer.body()).text("__type"))
                .isEqualTo("InvalidParameterException");
    }

    @Test
    void the_configuration_of_a_pool_leads_to_everything_else() {
        var configuration =
                JsonObject.parse(
                        http.opens(
                                        "/"
                                                + Published.CUSTOMER_POOL
                                                + "/.well-known/openid-configuration")
                                .body());

        assertThat(configuration.text("issuer")).isEqualTo(world.server.customers().issuer());
        var keys =
                http.sends(
                        HttpRequest.newBuilder(URI.create(configuration.text("jwks_uri"))).build());
        assertThat(keys.body()).isEqualTo(world.server.customers().keySet());
    }

    @Test
    void user_info_is_for_tokens_with_openid() {
        world.hasCustomerAnna();
        var fromTheApi = world.signIn(ANNA, PASSWORD).accessToken();

        assertThat(userInfo(fromTheApi).statusCode()).isEqualTo(403);
        assertThat(userInfo("made.up").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> userInfo(String token) {
        return http.sends(
                HttpRequest.newBuilder(world.server.endpoint().resolve("/oauth2/userInfo"))
                        .header("Authorization", "Bearer " + token)
                        .build());
    }

    private HttpResponse<String> preflight(String origin) {
        return http.sends(
                HttpRequest.newBuilder(world.server.endpoint())
                        .method("OPTIONS", BodyPublishers.noBody())
                        .header("Origin", origin)
                        .header("Access-Control-Request-Method", "POST")
                        .header("Access-Control-Request-Headers", "x-amz-target")
                        .build());
    }
}
