package io.woocom.local.identity;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Gets an access token from a running identity server, from another process: what `./woocom token`
/// prints. A user who does not exist yet is made on the way, with the published development
/// password.
public final class LocalSignIn {

    /// Whose token it is.
    public enum Role {
        /// A member of the staff pool's group `admin`.
        ADMIN(Published.STAFF_POOL, Published.STAFF_WEB_CLIENT, Published.ADMIN),
        CUSTOMER(Published.CUSTOMER_POOL, Published.CUSTOMER_WEB_CLIENT, Published.SHOPPER);

        private final String pool;
        private final String client;
        private final String usual;

        Role(String pool, String client, String usual) {
            this.pool = pool;
            this.client = client;
            this.usual = usual;
        }
    }

    /// Why there is no token, in one line that can be printed as it is.
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused(String line) {
            super(line);
        }
    }

    private record Reply(JsonObject body, boolean refused) {
        boolean is(CognitoError.Type type) {
            return refused && body.optionalText("__type").equals(Optional.of(type.name()));
        }
    }

    private final HttpClient http;
    private final URI identity;
    private final Role role;
    private final String email;

    private LocalSignIn(HttpClient http, URI identity, Role role, String email) {
        this.http = http;
        this.identity = identity;
        this.role = role;
        this.email = email;
    }

    /// Signs in, after making the user if there is none.
    ///
    /// @param identity the address of the identity server, see [IdentityServer#endpoint]
    /// @param email whose token; without one the published user of the role
    /// @return an access token, good for as long as the server was told, two hours by default
    /// @throws Refused if the server cannot be reached, or the user has another password
    public static String token(URI identity, Role role, Optional<String> email) {
        try (var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build()) {
            return new LocalSignIn(http, identity, role, email.orElse(role.usual)).token();
        }
    }

    private String token() {
        var reply = signIn();
        if (reply.is(CognitoError.Type.NotAuthorizedException) && isUnknown()) {
            create();
            reply = signIn();
        }
        // Made by a command that was interrupted before it had set the password for good.
        if (reply.body.optionalText("ChallengeName").isPresent()) {
            settle();
            reply = signIn();
        }
        if (reply.is(CognitoError.Type.NotAuthorizedException)) {
            throw new Refused(
                    email
                            + " has another password than the development one:"
                            + " name another user, or delete this one");
        }
        return orRefuse(reply).object("AuthenticationResult").text("AccessToken");
    }

    private Reply signIn() {
        return call(
                "InitiateAuth",
                JsonObject.of("ClientId", role.client)
                        .with("AuthFlow", "USER_PASSWORD_AUTH")
                        .with(
                                "AuthParameters",
                                JsonObject.of("USERNAME", email)
                                        .with("PASSWORD", Published.PASSWORD)));
    }

    private boolean isUnknown() {
        return call("AdminGetUser", user()).is(CognitoError.Type.UserNotFoundException);
    }

    /// Two of these at once make one user: the second finds the address taken, and goes on.
    private void create() {
        var verified = JsonObject.of("Name", "email_verified").with("Value", "true").members();
        var made =
                call(
                        "AdminCreateUser",
                        user().with("TemporaryPassword", Published.PASSWORD)
                                .with("MessageAction", "SUPPRESS")
                                .with("UserAttributes", List.of(verified)));
        if (!made.is(CognitoError.Type.UsernameExistsException)) orRefuse(made);
        settle();
    }

    private void settle() {
        if (role == Role.ADMIN)
            orRefuse(call("AdminAddUserToGroup", user().with("GroupName", "admin")));
        orRefuse(
                call(
                        "AdminSetUserPassword",
                        user().with("Password", Published.PASSWORD).with("Permanent", true)));
    }

    private JsonObject user() {
        return JsonObject.of("UserPoolId", role.pool).with("Username", email);
    }

    private static JsonObject orRefuse(Reply reply) {
        if (!reply.refused) return reply.body;
        throw new Refused(
                reply.body.optionalText("message").orElse("The identity server gave no reason."));
    }

    private Reply call(String operation, JsonObject request) {
        var post =
                HttpRequest.newBuilder(identity.resolve("/"))
                        .timeout(Duration.ofSeconds(20))
                        .header("Content-Type", CognitoApi.CONTENT_TYPE)
                        .header(CognitoApi.TARGET, CognitoApi.SERVICE + operation)
                        .POST(HttpRequest.BodyPublishers.ofString(request.toString()))
                        .build();
        try {
            var response = http.send(post, BodyHandlers.ofString());
            return new Reply(JsonObject.parse(response.body()), response.statusCode() != 200);
        } catch (IOException | CognitoError _) {
            throw new Refused("There is no identity server at " + identity + ".");
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new Refused("Interrupted.");
        }
    }
}
