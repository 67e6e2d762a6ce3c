package io.woocom.local.identity;

import static io.woocom.local.identity.World.ANNA;
import static io.woocom.local.identity.World.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInPageTest {

    private static final String VERIFIER = "a-verifier-of-the-forty-three-characters-it-needs";
    private static final String CALLBACK = World.SHOP + "/";

    private final World world = World.inMemory();
    private final Browser browser = new Browser(world.server.endpoint());

    @BeforeEach
    void anna() {
        world.hasCustomerAnna();
    }

    @AfterEach
    void close() {
        browser.close();
        world.close();
    }

    @Test
    void a_customer_signs_in_and_the_shop_gets_tokens_for_the_code() throws Exception {
        var redirect = signsIn();
        assertThat(redirect.statusCode()).isEqualTo(302);
        assertThat(redirect.headers().firstValue("Location").orElseThrow())
                .startsWith(CALLBACK + "?code=");
        assertThat(Browser.carried(redirect).get("state")).isEqualTo("st&te");

        var tokens = JsonObject.parse(exchange(redirect, VERIFIER).body());

        var access = Jwts.verified(tokens.text("access_token"), world.server.customers());
        assertThat(access).containsEntry("scope", "openid email").containsEntry("version", 2L);
        var id = Jwts.verified(tokens.text("id_token"), world.server.customers());
        assertThat(id).containsEntry("nonce", "n-1").containsEntry("email", ANNA);
        assertThat(tokens.text("token_type")).isEqualTo("Bearer");
        assertThat(tokens.number("expires_in")).isEqualTo(7200);
        assertThat(refresh(tokens.text("refresh_token")).statusCode()).isEqualTo(200);
    }

    @Test
    void the_token_of_a_sign_in_tells_user_info_who_it_is() {
        var tokens = JsonObject.parse(exchange(signsIn(), VERIFIER).body());

        var info = browser.posts("/oauth2/userInfo", Map.of(), bearer(tokens.text("access_token")));

        assertThat(JsonObject.parse(info.body()).members())
                .containsOnlyKeys("sub", "username", "email", "email_verified")
                .containsEntry("email", ANNA)
                .containsEntry("email_verified", "true");
    }

    @Test
    void a_revoked_token_refreshes_nothing() {
        var token = JsonObject.parse(exchange(signsIn(), VERIFIER).body()).text("refresh_token");
        var form = Map.of("client_id", Published.CUSTOMER_WEB_CLIENT, "token", token);

        assertThat(browser.posts("/oauth2/revoke", form, Map.of()).statusCode()).isEqualTo(200);

        assertThat(JsonObject.parse(refresh(token).body()).text("error"))
                .isEqualTo("invalid_grant");
    }

    @Test
    void a_code_is_good_once() {
        var redirect = signsIn();
        exchange(redirect, VERIFIER);

        var second = exchange(redirect, VERIFIER);

        assertThat(second.statusCode()).isEqualTo(400);
        assertThat(JsonObject.parse(second.body()).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void a_code_is_worth_nothing_without_its_verifier() {
        var answer = exchange(signsIn(), "another-verifier-of-forty-three-characters-or-so");

        assertThat(JsonObject.parse(answer.body()).text("error")).isEqualTo("invalid_grant");
    }

    @Test
    void a_wrong_password_stays_on_the_page_and_is_announced() {
        opens(authorization());

        var page = browser.submits(Map.of("username", ANNA, "password", "Wrong-horse-1"));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body())
                .contains("role=\"alert\">Incorrect username or password.")
                .contains("value=\"" + ANNA + "\"")
                .doesNotContain("Wrong-horse-1");
    }

    @Test
    void a_visitor_signs_up_on_the_page() {
        browser.opens("/signup?" + Parameters.encode(authorization()));
        browser.submits(Map.of("username", "ben@example.com", "password", PASSWORD));
        browser.submits(Map.of("username", "ben@example.com", "code", world.mail.lastCode()));

        var redirect = browser.submits(Map.of("username", "ben@example.com", "password", PASSWORD));

        assertThat(Browser.carried(redirect).find("code")).isPresent();
    }

    @Test
    void a_forgotten_password_is_replaced_on_the_page() {
        browser.opens("/forgotPassword?" + Parameters.encode(authorization()));
        browser.submits(Map.of("username", ANNA));
        browser.submits(
                Map.of(
                        "username",
                        ANNA,
                        "code",
                        world.mail.lastCode(),
                        "password",
                        "Another-horse-2"));

        var redirect = browser.submits(Map.of("username", ANNA, "password", "Another-horse-2"));

        assertThat(Browser.carried(redirect).find("code")).isPresent();
    }

    @Test
    void a_temporary_password_is_replaced_at_the_first_sign_in() {
        world.cognito.adminCreateUser(request ->
                request.userPoolId(Published.STAFF_POOL)
                        .username(ANNA)
                        .temporaryPassword(PASSWORD));
        var staff = authorization();
        staff.put("client_id", Published.STAFF_WEB_CLIENT);
        opens(staff);
        browser.submits(Map.of("username", ANNA, "password", PASSWORD));

        var redirect = browser.submits(Map.of("password", "Another-horse-2"));

        assertThat(Browser.carried(redirect).find("code")).isPresent();
        assertThat(world.staffSignIn(ANNA, "Another-horse-2").accessToken()).isNotEmpty();
    }

    @Test
    void a_form_from_elsewhere_signs_nobody_in() {
        var login = "/login?" + Parameters.encode(authorization());

        var page =
                browser.posts(
                        login,
                        Map.of("username", ANNA, "password", PASSWORD, "_csrf", "x"),
                        Map.of());

        assertThat(page.statusCode()).isEqualTo(400);
    }

    @Test
    void the_page_runs_no_script_and_stands_in_no_frame() {
        var page = opens(authorization());

        assertThat(page.body())
                .contains("<html lang=\"en\">", "<label for=\"username\">")
                .doesNotContain("<script");
        assertThat(browser.opens("/sign-in.css").headers().firstValue("Content-Type"))
                .contains("text/css; charset=utf-8");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains(
                        "default-src 'none'",
                        "frame-ancestors 'none'",
                        "form-action 'self' http://localhost:8080/");
    }

    @Test
    void an_address_that_is_not_registered_gets_nothing_not_even_an_error() {
        var foreign = authorization();
        foreign.put("redirect_uri", "http://evil.example/");

        var page = browser.opens("/oauth2/authorize?" + Parameters.encode(foreign));

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void other_errors_go_back_to_the_shop() {
        assertThat(refused("response_type", "token")).isEqualTo("unsupported_response_type");
        assertThat(refused("scope", "openid woocom/orders.read")).isEqualTo("invalid_scope");
        assertThat(refused("code_challenge_method", "plain")).isEqualTo("invalid_request");
        assertThat(refused("code_challenge", "")).isEqualTo("invalid_request");
    }

    @Test
    void signing_out_leads_back_to_a_registered_address_only() {
        var client = "/logout?client_id=" + Published.CUSTOMER_WEB_CLIENT + "&logout_uri=";

        assertThat(
                        browser.opens(client + Parameters.encode(CALLBACK))
                                .headers()
                                .firstValue("Location"))
                .contains(CALLBACK);
        assertThat(browser.opens(client + Parameters.encode("http://evil.example/")).statusCode())
                .isEqualTo(400);
    }

    private HttpResponse<String> opens(Map<String, String> authorization) {
        var redirect = browser.opens("/oauth2/authorize?" + Parameters.encode(authorization));
        return browser.opens(redirect.headers().firstValue("Location").orElseThrow());
    }

    private HttpResponse<String> signsIn() {
        opens(authorization());
        return browser.submits(Map.of("username", ANNA, "password", PASSWORD));
    }

    private String refused(String parameter, String value) {
        var authorization = authorization();
        authorization.put(parameter, value);
        var redirect = browser.opens("/oauth2/authorize?" + Parameters.encode(authorization));
        return Browser.carried(redirect).get("error");
    }

    private HttpResponse<String> exchange(HttpResponse<String> redirect, String verifier) {
        var form = new HashMap<String, String>();
        form.put("grant_type", "authorization_code");
        form.put("client_id", Published.CUSTOMER_WEB_CLIENT);
        form.put("redirect_uri", CALLBACK);
        form.put("code", Browser.carried(redirect).get("code"));
        form.put("code_verifier", verifier);
        return browser.posts("/oauth2/token", form, Map.of());
    }

    private HttpResponse<String> refresh(String token) {
        return browser.posts(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        Published.CUSTOMER_WEB_CLIENT,
                        "refresh_token",
                        token),
                Map.of());
    }

    private static Map<String, String> bearer(String token) {
        return Map.of("Authorization", "Bearer " + token);
    }

    private static Map<String, String> authorization() {
        var query = new LinkedHashMap<String, String>();
        query.put("response_type", "code");
        query.put("client_id", Published.CUSTOMER_WEB_CLIENT);
        query.put("redirect_uri", CALLBACK);
        query.put("scope", "openid email");
        query.put("state", "st&te");
        query.put("nonce", "n-1");
        query.put("code_challenge", Secrets.sha256(VERIFIER));
        query.put("code_challenge_method", "S256");
        return query;
    }
}
