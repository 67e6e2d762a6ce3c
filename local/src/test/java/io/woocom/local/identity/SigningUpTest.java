package io.woocom.local.identity;

import static io.woocom.local.identity.World.ANNA;
import static io.woocom.local.identity.World.PASSWORD;
import static io.woocom.local.identity.World.WEB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeMismatchException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ExpiredCodeException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidParameterException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.InvalidPasswordException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.LimitExceededException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotConfirmedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UsernameExistsException;

class SigningUpTest {

    private final World world = World.inMemory();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_visitor_becomes_a_customer_with_the_code_from_the_letter() {
        world.signUp(ANNA);
        world.confirm(ANNA, world.mail.lastCode());

        assertThat(world.signIn(ANNA, PASSWORD).accessToken()).isNotEmpty();
    }

    @Test
    void the_answer_says_where_the_code_went_without_the_whole_address() {
        var answer =
                world.cognito.signUp(
                        request -> request.clientId(WEB).username(ANNA).password(PASSWORD));

        assertThat(answer.userConfirmed()).isFalse();
        assertThat(answer.codeDeliveryDetails().destination()).isEqualTo("a***@e***");
        assertThat(answer.codeDeliveryDetails().deliveryMediumAsString()).isEqualTo("EMAIL");
        assertThat(world.mail.letters.getLast().to()).isEqualTo(ANNA);
    }

    @Test
    void an_address_is_taken_whatever_its_case() {
        world.signUp(ANNA);

        assertThatThrownBy(() -> world.signUp("ANNA@Example.com"))
                .isInstanceOf(UsernameExistsException.class);
    }

    @Test
    void an_unconfirmed_user_cannot_sign_in() {
        world.signUp(ANNA);

        assertThatThrownBy(() -> world.signIn(ANNA, PASSWORD))
                .isInstanceOf(UserNotConfirmedException.class)
                .hasMessageContaining("User is not confirmed.");
    }

    @Test
    void the_hook_hears_of_a_confirmed_customer_once() {
        world.hasCustomerAnna();

        assertThatThrownBy(() -> world.confirm(ANNA, world.mail.lastCode()))
                .isInstanceOf(NotAuthorizedException.class)
                .hasMessageContaining("User cannot be confirmed. Current status is CONFIRMED");
        assertThat(world.confirmed).extracting(ConfirmedUser::email).containsExactly(ANNA);
    }

    @Test
    void a_wrong_code_is_refused() {
        world.signUp(ANNA);

        assertThatThrownBy(() -> world.confirm(ANNA, world.wrongCode()))
                .isInstanceOf(CodeMismatchException.class);
    }

    @Test
    void after_five_wrong_codes_even_the_right_one_is_refused_for_a_while() {
        world.signUp(ANNA);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> world.confirm(ANNA, world.wrongCode()))
                    .isInstanceOf(CodeMismatchException.class);
        }

        assertThatThrownBy(() -> world.confirm(ANNA, world.mail.lastCode()))
                .isInstanceOf(LimitExceededException.class);

        world.watch.passes(Duration.ofMinutes(15));
        world.confirm(ANNA, world.mail.lastCode());
        assertThat(world.confirmed).hasSize(1);
    }

    @Test
    void asking_for_a_new_code_does_not_buy_more_guesses() {
        world.signUp(ANNA);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> world.confirm(ANNA, world.wrongCode()))
                    .isInstanceOf(CodeMismatchException.class);
        }
        world.cognito.resendConfirmationCode(request -> request.clientId(WEB).username(ANNA));

        assertThatThrownBy(() -> world.confirm(ANNA, world.mail.lastCode()))
                .isInstanceOf(LimitExceededException.class);
    }

    @Test
    void a_code_is_good_for_a_day_and_a_new_one_replaces_it() {
        world.signUp(ANNA);
        world.watch.passes(Duration.ofHours(24));
        assertThatThrownBy(() -> world.confirm(ANNA, world.mail.lastCode()))
                .isInstanceOf(ExpiredCodeException.class);

        world.cognito.resendConfirmationCode(request -> request.clientId(WEB).username(ANNA));
        world.confirm(ANNA, world.mail.lastCode());

        assertThat(world.confirmed).hasSize(1);
    }

    @Test
    void a_weak_password_is_refused_with_the_rule_it_breaks() {
        assertThatThrownBy(() ->
                        world.cognito.signUp(request ->
                                request.clientId(WEB).username(ANNA).password("lowercase1")))
                .isInstanceOf(InvalidPasswordException.class)
                .hasMessageContaining("Password must have uppercase characters");
        assertThat(world.mail.letters).isEmpty();
    }

    @Test
    void what_is_no_address_is_refused() {
        assertThatThrownBy(() -> world.signUp("anna"))
                .isInstanceOf(InvalidParameterException.class)
                .hasMessageContaining("Invalid email address format.");
    }

    @Test
    void an_unknown_client_is_refused() {
        assertThatThrownBy(() ->
                        world.cognito.signUp(request ->
                                request.clientId("nobody").username(ANNA).password(PASSWORD)))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("User pool client nobody does not exist.");
    }

    @Test
    void staff_cannot_sign_themselves_up() {
        assertThatThrownBy(() ->
                        world.cognito.signUp(request ->
                                request.clientId(Published.STAFF_WEB_CLIENT)
                                        .username(ANNA)
                                        .password(PASSWORD)))
                .isInstanceOf(NotAuthorizedException.class)
                .hasMessageContaining("SignUp is not permitted for this user pool");
    }
}
