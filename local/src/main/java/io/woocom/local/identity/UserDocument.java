package io.woocom.local.identity;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

/// A user as kept on disk. What is written reads back equal.
final class UserDocument {

    private UserDocument() {}

    static JsonObject write(User user) {
        var credentials = user.credentials();
        return JsonObject.of("sub", user.sub().toString())
                .with("email", user.email().value())
                .with("email_verified", user.emailVerified())
                .with("disabled", !user.enabled())
                .with("status", user.standing().wireName())
                .with("confirmation", confirmation(user.standing()).map(UserDocument::write))
                .with("password", credentials.password().written())
                .with("failures", credentials.failures())
                .with("locked_until", credentials.lockedUntil().toString())
                .with("reset", credentials.reset().map(UserDocument::write))
                .with("groups", List.copyOf(user.groups()))
                .with("sign_outs", user.signOuts())
                .with("created_at", user.createdAt().toString())
                .with("modified_at", user.modifiedAt().toString());
    }

    static User read(JsonObject json) {
        var credentials =
                new Credentials(
                        PasswordHash.parse(json.text("password")),
                        (int) json.number("failures"),
                        json.instant("locked_until"),
                        json.optionalObject("reset").map(UserDocument::code));
        return new User(
                UUID.fromString(json.text("sub")),
                new Email(json.text("email")),
                json.flag("email_verified"),
                !json.flag("disabled"),
                standing(json),
                credentials,
                new TreeSet<>(json.texts("groups")),
                (int) json.number("sign_outs"),
                json.instant("created_at"),
                json.instant("modified_at"));
    }

    private static Standing standing(JsonObject json) {
        var status = json.text("status");
        return switch (status) {
            case "UNCONFIRMED" -> new Standing.Unconfirmed(code(json.object("confirmation")));
            case "CONFIRMED" -> new Standing.Confirmed();
            case "FORCE_CHANGE_PASSWORD" -> new Standing.TemporaryPassword();
            default -> throw new IllegalStateException("unknown user status " + status);
        };
    }

    private static Optional<OneTimeCode> confirmation(Standing standing) {
        return standing instanceof Standing.Unconfirmed(var code)
                ? Optional.of(code)
                : Optional.empty();
    }

    private static JsonObject write(OneTimeCode code) {
        return JsonObject.of("digits", code.digits())
                .with("expires_at", code.expiresAt().toString())
                .with("wrong_tries", code.wrongTries())
                .with("tries_since", code.triesSince().toString());
    }

    private static OneTimeCode code(JsonObject json) {
        return new OneTimeCode(
                json.text("digits"),
                json.instant("expires_at"),
                (int) json.number("wrong_tries"),
                json.instant("tries_since"));
    }
}
