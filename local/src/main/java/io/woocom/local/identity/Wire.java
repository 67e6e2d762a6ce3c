package io.woocom.local.identity;

import java.time.Instant;
import java.util.List;

/// How things are written in the answers of the Cognito API.
final class Wire {

    private Wire() {}

    static Json delivery(Email email) {
        return Json.of("Destination", email.masked())
                .with("DeliveryMedium", "EMAIL")
                .with("AttributeName", "email");
    }

    /// What is answered for a user who may not exist: an address is masked as it was given,
    /// anything else tells nothing.
    static Json delivery(Pool pool, String username) {
        if (username.contains("@")) return delivery(new Email(username));
        return delivery(
                pool.users()
                        .named(username)
                        .map(User::email)
                        .orElseGet(() -> new Email("a@a.invalid")));
    }

    static Json result(Grants.Granted granted) {
        return Json.of("ChallengeParameters", Json.EMPTY)
                .with(
                        "AuthenticationResult",
                        Json.of("AccessToken", granted.access())
                                .with("ExpiresIn", granted.expiresIn())
                                .with("TokenType", "Bearer")
                                .with("IdToken", granted.id())
                                .with("RefreshToken", granted.refresh()));
    }

    static List<Object> attributes(User user) {
        return List.of(
                attribute("sub", user.sub().toString()),
                attribute("email", user.email().value()),
                attribute("email_verified", String.valueOf(user.emailVerified())));
    }

    /// @param attributes what the operation calls them: `Attributes` in lists, `UserAttributes`
    ///   alone
    static Json user(User user, String attributes) {
        return Json.of("Username", user.sub().toString())
                .with(attributes, attributes(user))
                .with("UserCreateDate", seconds(user.createdAt()))
                .with("UserLastModifiedDate", seconds(user.modifiedAt()))
                .with("Enabled", true)
                .with("UserStatus", user.standing().wireName());
    }

    /// AWS JSON writes a time as seconds since 1970, with a fraction.
    private static double seconds(Instant instant) {
        return instant.toEpochMilli() / 1000.0;
    }

    private static Object attribute(String name, String value) {
        return Json.of("Name", name).with("Value", value).members();
    }
}
