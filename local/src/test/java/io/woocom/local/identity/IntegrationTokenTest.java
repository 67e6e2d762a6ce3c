package io.woocom.local.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.OAuthFlowType;

class IntegrationTokenTest {

    private final World world = World.inMemory();
    private final Browser http = new Browser(world.server.endpoint());

    @AfterEach
    void close() {
        http.close();
        world.close();
    }

    @Test
    void an_integration_gets_a_token_with_the_scopes_it_asked_for() throws Exception {
        var tokens =
                JsonObject.parse(
                        basic(
                                        Published.INTEGRATION_CLIENT,
                                        Published.INTEGRATION_SECRET,
                                        "woocom/stock.write woocom/stock.read")
                                .body());

        assertThat(tokens.members()).containsOnlyKeys("access_token", "expires_in", "token_type");
        assertThat(Jwts.verified(tokens.text("access_token"), world.server.staff()))
                .containsOnlyKeys(
                        "sub",
                        "iss",
                        "client_id",
                        "token_use",
                        "scope",
                        "auth_time",
                        "exp",
                        "iat",
                        "jti",
                        "version")
                .containsEntry("sub", Published.INTEGRATION_CLIENT)
                .containsEntry("client_id", Published.INTEGRATION_CLIENT)
                .containsEntry("token_use", "access")
                .containsEntry("scope", "woocom/stock.write woocom/stock.read");
    }

    @Test
    void without_naming_scopes_it_gets_all_it_has() throws Exception {
        var answer =
                post(
                        Map.of(
                                "client_id",
                                Published.INTEGRATION_CLIENT,
                                "client_secret",
                                Published.INTEGRATION_SECRET),
                        Map.of());

        assertThat(
                        Jwts.verified(
                                JsonObject.parse(answer.body()).text("access_token"),
                                world.server.staff()))
                .containsEntry("scope", String.join(" ", Scopes.WOOCOM));
    }

    @Test
    void a_wrong_secret_is_answered_where_it_was_shown() {
        var byHeader = basic(Published.INTEGRATION_CLIENT, "wrong", "woocom/stock.read");
        assertThat(byHeader.statusCode()).isEqualTo(401);
        assertThat(byHeader.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(error(byHeader)).isEqualTo("invalid_client");

        var byBody =
                post(
                        Map.of("client_id", Published.INTEGRATION_CLIENT, "client_secret", "wrong"),
                        Map.of());
        assertThat(byBody.statusCode()).isEqualTo(400);
        assertThat(error(byBody)).isEqualTo("invalid_client");
    }

    @Test
    void a_scope_it_does_not_have_is_refused() {
        var answer =
                basic(
                        Published.INTEGRATION_CLIENT,
                        Published.INTEGRATION_SECRET,
                        "woocom/everything");

        assertThat(error(answer)).isEqualTo("invalid_scope");
    }

    @Test
    void the_web_client_is_no_integration() {
        assertThat(error(post(Map.of("client_id", Published.STAFF_WEB_CLIENT), Map.of())))
                .isEqualTo("unauthorized_client");
    }

    @Test
    void an_unknown_grant_is_refused() {
        var answer =
                http.posts(
                        "/oauth2/token",
                        Map.of("grant_type", "password", "client_id", Published.STAFF_WEB_CLIENT),
                        Map.of());

        assertThat(error(answer)).isEqualTo("unsupported_grant_type");
    }

    @Test
    void further_integrations_are_made_like_any_user_pool_client() {
        var client =
                world.cognito
                        .createUserPoolClient(request ->
                                request.userPoolId(Published.STAFF_POOL)
                                        .clientName("erp")
                                        .generateSecret(true)
                                        .allowedOAuthFlows(OAuthFlowType.CLIENT_CREDENTIALS)
                                        .allowedOAuthScopes("woocom/orders.read"))
                        .userPoolClient();

        assertThat(
                        basic(client.clientId(), client.clientSecret(), "woocom/orders.read")
                                .statusCode())
                .isEqualTo(200);
        assertThat(error(basic(client.clientId(), client.clientSecret(), "woocom/orders.write")))
                .isEqualTo("invalid_scope");
        assertThat(
                        world.cognito
                                .describeUserPoolClient(request ->
                                        request.userPoolId(Published.STAFF_POOL)
                                                .clientId(client.clientId()))
                                .userPoolClient()
                                .clientSecret())
                .isEqualTo(client.clientSecret());
    }

    @Test
    void the_customer_pool_has_no_integrations() {
        assertThatThrownBy(() ->
                        world.cognito.createUserPoolClient(request ->
                                request.userPoolId(Published.CUSTOMER_POOL)
                                        .clientName("erp")
                                        .generateSecret(true)
                                        .allowedOAuthFlows(OAuthFlowType.CLIENT_CREDENTIALS)
                                        .allowedOAuthScopes("woocom/orders.read")))
                .isInstanceOf(InvalidParameterException.class);
    }

    private HttpResponse<String> basic(String id, String secret, String scope) {
        var pair = Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(UTF_8));
        return post(Map.of("scope", scope), Map.of("Authorization", "Basic " + pair));
    }

    private HttpResponse<String> post(Map<String, String> form, Map<String, String> headers) {
        var all = new HashMap<>(form);
        all.put("grant_type", "client_credentials");
        return http.posts("/oauth2/token", all, headers);
    }

    private static String error(HttpResponse<String> answer) {
        return JsonObject.parse(answer.body()).text("error");
    }
}
