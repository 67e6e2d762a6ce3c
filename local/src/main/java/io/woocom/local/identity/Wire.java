package io.woocom.local.identity;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/// How things are written in the answers of the Cognito API.
final class Wire {

    private Wire() {}

    static JsonObject delivery(Email email) {
        return JsonObject.of("Destination", email.masked())
                .with("DeliveryMedium", "EMAIL")
                .with("AttributeName", "email");
    }

    /// What is answered for a user who may not exist: an address is masked as it was given,
    /// anything else tells nothing.
    static JsonObject delivery(Pool pool, String username) {
        if (username.contains("@")) return delivery(new Email(username));
        return delivery(
                pool.users()
                        .named(username)
                        .map(User::email)
                        .orElseGet(() -> new Email("a@a.invalid")));
    }

    static JsonObject result(Grants.Granted granted) {
        return JsonObject.of("ChallengeParameters", JsonObject.EMPTY)
                .with(
                        "AuthenticationResult",
                        JsonObject.of("AccessToken", granted.access())
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
    static JsonObject user(User user, String attributes) {
        return JsonObject.of("Username", user.sub().toString())
                .with(attributes, attributes(user))
                .with("UserCreateDate", seconds(user.createdAt()))
                .with("UserLastModifiedDate", seconds(user.modifiedAt()))
                .with("Enabled", user.enabled())
                .with("UserStatus", user.standing().wireName());
    }

    /// AWS JSON writes a time as seconds since 1970, with a fraction.
    private static BigDecimal seconds(Instant instant) {
        return BigDecimal.valueOf(instant.toEpochMilli(), 3);
    }

    private static Object attribute(String name, String value) {
        return JsonObject.of("Name", name).with("Value", value).members();
    }
}
