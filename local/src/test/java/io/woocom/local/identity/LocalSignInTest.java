package io.woocom.local.identity;

import static io.woocom.local.identity.LocalSignIn.Role.ADMIN;
import static io.woocom.local.identity.LocalSignIn.Role.CUSTOMER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LocalSignInTest {

    private final World world = World.inMemory();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void the_usual_admin_has_the_group() throws Exception {
        var token = LocalSignIn.token(world.server.endpoint(), ADMIN, Optional.empty());

        assertThat(Jwts.verified(token, world.server.staff()))
                .containsEntry("cognito:groups", List.of("admin"));
    }

    @Test
    void an_unknown_admin_is_made_with_the_group() throws Exception {
        var token =
                LocalSignIn.token(world.server.endpoint(), ADMIN, Optional.of("eve@example.com"));

        assertThat(Jwts.verified(token, world.server.staff()))
                .containsEntry("cognito:groups", List.of("admin"));
    }

    @Test
    void an_unknown_customer_is_made_once() throws Exception {
        var first =
                LocalSignIn.token(
                        world.server.endpoint(), CUSTOMER, Optional.of("new@example.com"));
        var second =
                LocalSignIn.token(
                        world.server.endpoint(), CUSTOMER, Optional.of("NEW@example.com"));

        var pool = world.server.customers();
        assertThat(Jwts.verified(second, pool))
                .containsEntry("sub", Jwts.verified(first, pool).get("sub"));
        assertThat(world.mail.letters).isEmpty();
    }

    @Test
    void a_making_that_was_interrupted_is_finished() {
        world.cognito.adminCreateUser(request ->
                request.userPoolId(Published.CUSTOMER_POOL)
                        .username("new@example.com")
                        .temporaryPassword(Published.PASSWORD));

        assertThat(
                        LocalSignIn.token(
                                world.server.endpoint(), CUSTOMER, Optional.of("new@example.com")))
                .isNotEmpty();
    }

    @Test
    void a_user_with_another_password_is_one_clear_line() {
        world.hasCustomerAnna();

        assertThatThrownBy(() ->
                        LocalSignIn.token(
                                world.server.endpoint(), CUSTOMER, Optional.of(World.ANNA)))
                .isInstanceOf(LocalSignIn.Refused.class)
                .hasMessageContaining("anna@example.com has another password")
                .message()
                .doesNotContain("\n");
    }

    @Test
    void a_server_that_is_not_there_is_one_clear_line() {
        assertThatThrownBy(() ->
                        LocalSignIn.token(
                                URI.create("http://127.0.0.1:1"), ADMIN, Optional.empty()))
                .isInstanceOf(LocalSignIn.Refused.class)
                .hasMessage("There is no identity server at http://127.0.0.1:1.");
    }
}
