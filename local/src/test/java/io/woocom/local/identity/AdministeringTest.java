package io.woocom.local.identity;

import static io.woocom.local.identity.World.ANNA;
import static io.woocom.local.identity.World.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.cognitoidentityprovider.model.AdminGetUserResponse;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ChallengeNameType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.GroupType;
import software.amazon.awssdk.services.cognitoidentityprovider.model.NotAuthorizedException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.ResourceNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserNotFoundException;
import software.amazon.awssdk.services.cognitoidentityprovider.model.UserStatusType;

class AdministeringTest {

    private static final String STAFF = Published.STAFF_POOL;

    private final World world = World.inMemory();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void an_invited_colleague_replaces_the_temporary_password_at_the_first_sign_in() {
        world.cognito.adminCreateUser(request -> request.userPoolId(STAFF).username(ANNA));
        var temporary = world.mail.lastCode();

        var challenge = world.answerTo(Published.STAFF_WEB_CLIENT, ANNA, temporary);
        assertThat(challenge.challengeName()).isEqualTo(ChallengeNameType.NEW_PASSWORD_REQUIRED);
        answer(challenge.session());

        assertThat(world.staffSignIn(ANNA, PASSWORD).accessToken()).isNotEmpty();
        assertThatThrownBy(() -> answer(challenge.session()))
                .isInstanceOf(NotAuthorizedException.class);
    }

    @Test
    void groups_are_joined_and_left() {
        world.cognito.adminCreateUser(request -> request.userPoolId(STAFF).username(ANNA));
        world.cognito.adminAddUserToGroup(
                request -> request.userPoolId(STAFF).username(ANNA).groupName("orders"));
        world.cognito.adminAddUserToGroup(
                request -> request.userPoolId(STAFF).username(ANNA).groupName("catalog"));
        world.cognito.adminRemoveUserFromGroup(
                request -> request.userPoolId(STAFF).username(ANNA).groupName("orders"));

        assertThat(
                        world.cognito
                                .adminListGroupsForUser(
                                        request -> request.userPoolId(STAFF).username(ANNA))
                                .groups())
                .extracting(GroupType::groupName)
                .containsExactly("catalog");
        assertThatThrownBy(() ->
                        world.cognito.adminAddUserToGroup(request ->
                                request.userPoolId(STAFF).username(ANNA).groupName("kings")))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void a_password_set_for_good_can_be_used_at_once() {
        world.cognito.adminCreateUser(request -> request.userPoolId(STAFF).username(ANNA));
        assertThat(found().userStatus()).isEqualTo(UserStatusType.FORCE_CHANGE_PASSWORD);

        world.cognito.adminSetUserPassword(request ->
                request.userPoolId(STAFF).username(ANNA).password(PASSWORD).permanent(true));

        assertThat(found().userStatus()).isEqualTo(UserStatusType.CONFIRMED);
        assertThat(found().userCreateDate()).isEqualTo(world.watch.instant());
        var signedIn =
                world.cognito.adminInitiateAuth(request ->
                        request.userPoolId(STAFF)
                                .clientId(Published.STAFF_WEB_CLIENT)
                                .authFlow("ADMIN_USER_PASSWORD_AUTH")
                                .authParameters(Map.of("USERNAME", ANNA, "PASSWORD", PASSWORD)));
        assertThat(signedIn.authenticationResult().idToken()).isNotEmpty();
    }

    @Test
    void users_are_listed_by_address() {
        world.hasCustomerAnna();

        var users =
                world.cognito
                        .listUsers(request ->
                                request.userPoolId(Published.CUSTOMER_POOL)
                                        .filter("email = \"" + ANNA + "\""))
                        .users();

        assertThat(users)
                .singleElement()
                .extracting(user -> user.username())
                .isEqualTo(world.confirmed.getFirst().sub().toString());
    }

    @Test
    void a_deleted_user_is_unknown() {
        world.hasCustomerAnna();
        world.cognito.adminDeleteUser(
                request -> request.userPoolId(Published.CUSTOMER_POOL).username(ANNA));

        assertThatThrownBy(() ->
                        world.cognito.adminGetUser(request ->
                                request.userPoolId(Published.CUSTOMER_POOL).username(ANNA)))
                .isInstanceOf(UserNotFoundException.class);
    }

    @Test
    void an_unknown_pool_is_refused() {
        assertThatThrownBy(() ->
                        world.cognito.listUsers(
                                request -> request.userPoolId("us-east-1_Nowhere00")))
                .isInstanceOf(ResourceNotFoundException.class)
                .hasMessageContaining("User pool us-east-1_Nowhere00 does not exist.");
    }

    private void answer(String session) {
        world.cognito.respondToAuthChallenge(request ->
                request.clientId(Published.STAFF_WEB_CLIENT)
                        .challengeName(ChallengeNameType.NEW_PASSWORD_REQUIRED)
                        .session(session)
                        .challengeResponses(Map.of("USERNAME", ANNA, "NEW_PASSWORD", PASSWORD)));
    }

    private AdminGetUserResponse found() {
        return world.cognito.adminGetUser(request -> request.userPoolId(STAFF).username(ANNA));
    }
}
