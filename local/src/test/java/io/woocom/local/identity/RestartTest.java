package io.woocom.local.identity;

import static io.woocom.local.identity.World.ANNA;
import static io.woocom.local.identity.World.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.cognitoidentityprovider.model.CodeMismatchException;

/// The first server is never closed before the second starts: what it answered must be on disk
/// already, as after a kill.
class RestartTest {

    @TempDir private Path directory = Path.of("");

    @Test
    void tokens_users_keys_and_refusals_outlive_the_process() throws Exception {
        try (var killed = World.in(directory)) {
            killed.hasCustomerAnna();
            var tokens = killed.signIn(ANNA, PASSWORD);
            var revoked = killed.signIn(ANNA, PASSWORD);
            killed.cognito.revokeToken(
                    request -> request.clientId(World.WEB).token(revoked.refreshToken()));
            killed.signUp("ben@example.com");
            for (int i = 0; i < 5; i++) {
                assertThatThrownBy(() -> killed.confirm("ben@example.com", killed.wrongCode()))
                        .isInstanceOf(CodeMismatchException.class);
            }

            try (var next = World.in(directory)) {
                assertThat(next.server.customers().keySet())
                        .isEqualTo(killed.server.customers().keySet());
                assertThat(next.server.staff().keySet()).isEqualTo(killed.server.staff().keySet());
                assertThat(Jwts.verified(tokens.accessToken(), next.server.customers()))
                        .isNotEmpty();
                assertThat(next.refresh(tokens.refreshToken()).accessToken()).isNotEmpty();
                assertThat(next.signIn(ANNA, PASSWORD).accessToken()).isNotEmpty();
                assertThatThrownBy(() -> next.refresh(revoked.refreshToken()))
                        .hasMessageContaining("Refresh Token has been revoked");
                assertThatThrownBy(() -> next.confirm("ben@example.com", killed.mail.lastCode()))
                        .hasMessageContaining("Attempt limit exceeded");
            }
        }
    }

    @Test
    void what_a_kill_left_unfinished_is_not_read() throws Exception {
        var vault = new FileVault(directory);
        vault.write("shelf", "one", "{}");
        Files.writeString(directory.resolve("shelf/one.unfinished"), "{\"half\":");
        Files.writeString(directory.resolve("shelf/two.unfinished"), "");

        assertThat(new FileVault(directory).documents("shelf"))
                .containsOnlyKeys("one")
                .containsValue("{}");
        vault.write("shelf", "one", "{\"more\":1}");
        assertThat(new FileVault(directory).documents("shelf")).containsValue("{\"more\":1}");
    }

    @Test
    void a_document_cannot_be_named_out_of_its_shelf() {
        var vault = new FileVault(directory);

        assertThatThrownBy(() -> vault.write("shelf", "../elsewhere", "{}"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
