package io.woocom.local.identity;

import static io.woocom.local.identity.World.ANNA;
import static io.woocom.local.identity.World.PASSWORD;
import static io.woocom.local.identity.World.WEB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeMismatchException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExpiredCodeException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;

class SigningInTest {

    private static final String NEW_PASSWORD = "Another-horse-2";

    private final World world = World.inMemory();

    @BeforeEach
    void anna() {
        world.hasCustomerAnna();
    }

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void the_case_of_the_address_does_not_count() {
        assertThat(world.signIn("Anna@EXAMPLE.com", PASSWORD).tokenType()).isEqualTo("Bearer");
    }

    @Test
    void a_wrong_password_and_an_unknown_user_are_told_the_same() {
        for (var email : new String[] {ANNA, "nobody@example.com", "not an address"}) {
            assertThatThrownBy(() -> world.signIn(email, "Wrong-horse-1"))
                    .isInstanceOf(NotAuthorizedException.class)
                    .hasMessageContaining("Incorrect username or password.");
        }
    }

    @Test
    void a_customer_is_unknown_to_the_staff_pool() {
        assertThatThrownBy(() -> world.staffSignIn(ANNA, PASSWORD))
                .isInstanceOf(NotAuthorizedException.class);
    }

    @Test
    void many_wrong_passwords_lock_even_the_right_one_for_a_moment() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> world.signIn(ANNA, "Wrong-horse-1"))
                    .hasMessageContaining("Incorrect username or password.");
        }

        assertThatThrownBy(() -> world.signIn(ANNA, PASSWORD))
                .hasMessageContaining("Password attempts exceeded");

        world.watch.passes(Duration.ofSeconds(1));
        assertThat(world.signIn(ANNA, PASSWORD).accessToken()).isNotEmpty();
    }

    @Test
    void a_flow_the_client_does_not_have_is_refused() {
        assertThatThrownBy(() ->
                        world.cognito.initiateAuth(
                                request -> request.clientId(WEB).authFlow("CUSTOM_AUTH")))
                .isInstanceOf(InvalidParameterException.class);
    }

    @Test
    void a_refresh_token_gives_new_tokens_but_no_new_refresh_token() {
        var first = world.signIn(ANNA, PASSWORD);

        var second = world.refresh(first.refreshToken());

        assertThat(second.accessToken()).isNotEqualTo(first.accessToken());
        assertThat(second.idToken()).isNotEmpty();
        assertThat(second.refreshToken()).isNull();
    }

    @Test
    void a_revoked_refresh_token_ends_its_session_and_no_other() {
        var ended = world.signIn(ANNA, PASSWORD);
        var other = world.signIn(ANNA, PASSWORD);

        world.cognito.revokeToken(request -> request.clientId(WEB).token(ended.refreshToken()));

        assertThatThrownBy(() -> world.refresh(ended.refreshToken()))
                .isInstanceOf(NotAuthorizedException.class)
                .hasMessageContaining("Refresh Token has been revoked");
        assertThatThrownBy(() -> getUser(ended.accessToken()))
                .hasMessageContaining("Access Token has been revoked");
        assertThat(world.refresh(other.refreshToken()).accessToken()).isNotEmpty();
    }

    @Test
    void signing_out_everywhere_ends_every_session() {
        var one = world.signIn(ANNA, PASSWORD);
        var other = world.signIn(ANNA, PASSWORD);

        world.cognito.globalSignOut(request -> request.accessToken(one.accessToken()));

        assertThatThrownBy(() -> world.refresh(other.refreshToken()))
                .hasMessageContaining("Refresh Token has been revoked");
        assertThatThrownBy(() -> getUser(one.accessToken()))
                .hasMessageContaining("Access Token has been revoked");
        assertThat(world.signIn(ANNA, PASSWORD).accessToken()).isNotEmpty();
    }

    @Test
    void tokens_run_out_access_after_two_hours_and_refresh_after_thirty_days() {
        var tokens = world.signIn(ANNA, PASSWORD);
        assertThat(tokens.expiresIn()).isEqualTo(7200);

        world.watch.passes(Duration.ofHours(2));
        assertThatThrownBy(() -> getUser(tokens.accessToken()))
                .hasMessageContaining("Access Token has expired");

        world.watch.passes(Duration.ofDays(30));
        assertThatThrownBy(() -> world.refresh(tokens.refreshToken()))
                .hasMessageContaining("Refresh Token has expired");
    }

    @Test
    void made_up_tokens_are_refused() {
        assertThatThrownBy(() -> world.refresh("made.up"))
                .hasMessageContaining("Invalid Refresh Token");
        assertThatThrownBy(() -> getUser("a.b.c")).hasMessageContaining("Invalid Access Token");
    }

    @Test
    void a_user_can_be_read_with_their_access_token() {
        var user =
                world.cognito.getUser(
                        request -> request.accessToken(world.signIn(ANNA, PASSWORD).accessToken()));

        assertThat(user.username()).isEqualTo(world.confirmed.getFirst().sub().toString());
        assertThat(user.userAttributes())
                .anyMatch(attribute ->
                        attribute.name().equals("email") && attribute.value().equals(ANNA))
                .anyMatch(attribute ->
                        attribute.name().equals("email_verified")
                                && attribute.value().equals("true"));
    }

    @Test
    void a_forgotten_password_is_replaced_with_the_code_from_the_letter() {
        forget();
        reset(world.mail.lastCode());

        assertThat(world.signIn(ANNA, NEW_PASSWORD).accessToken()).isNotEmpty();
        assertThatThrownBy(() -> world.signIn(ANNA, PASSWORD))
                .isInstanceOf(NotAuthorizedException.class);
    }

    @Test
    void a_reset_code_is_good_once_and_for_an_hour() {
        forget();
        assertThatThrownBy(() -> reset(world.wrongCode()))
                .isInstanceOf(CodeMismatchException.class);
        reset(world.mail.lastCode());
        assertThatThrownBy(() -> reset(world.mail.lastCode()))
                .isInstanceOf(ExpiredCodeException.class);

        forget();
        world.watch.passes(Duration.ofHours(1));
        assertThatThrownBy(() -> reset(world.mail.lastCode()))
                .isInstanceOf(ExpiredCodeException.class);
    }

    @Test
    void forgetting_the_password_of_nobody_looks_like_forgetting_ones_own() {
        int letters = world.mail.letters.size();

        var answer =
                world.cognito.forgotPassword(
                        request -> request.clientId(WEB).username("nobody@example.com"));

        assertThat(answer.codeDeliveryDetails().destination()).isEqualTo("n***@e***");
        assertThat(world.mail.letters).hasSize(letters);
    }

    @Test
    void a_password_is_changed_by_who_knows_the_old_one() {
        var token = world.signIn(ANNA, PASSWORD).accessToken();

        assertThatThrownBy(() -> changePassword(token, "Wrong-horse-1"))
                .isInstanceOf(NotAuthorizedException.class);
        changePassword(token, PASSWORD);

        assertThat(world.signIn(ANNA, NEW_PASSWORD).accessToken()).isNotEmpty();
    }

    @Test
    void a_deleted_user_is_gone_and_the_address_is_free() {
        var tokens = world.signIn(ANNA, PASSWORD);

        world.cognito.deleteUser(request -> request.accessToken(tokens.accessToken()));

        assertThatThrownBy(() -> world.refresh(tokens.refreshToken()))
                .isInstanceOf(NotAuthorizedException.class);
        world.hasCustomerAnna();
        assertThat(world.signIn(ANNA, PASSWORD).accessToken()).isNotEmpty();
    }

    private void getUser(String accessToken) {
        world.cognito.getUser(request -> request.accessToken(accessToken));
    }

    private void forget() {
        world.cognito.forgotPassword(request -> request.clientId(WEB).username(ANNA));
    }

    private void reset(String code) {
        world.cognito.confirmForgotPassword(request ->
                request.clientId(WEB).username(ANNA).confirmationCode(code).password(NEW_PASSWORD));
    }

    private void changePassword(String token, String previous) {
        world.cognito.changePassword(request ->
                request.accessToken(token)
                        .previousPassword(previous)
                        .proposedPassword(NEW_PASSWORD));
    }
}
